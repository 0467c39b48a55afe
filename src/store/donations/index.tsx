import { DonationsView } from '@/features/store/money/donations-view';
import { DONATIONS } from '@/features/store/money/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function DonationsPage() {
  return (
    <StaffPage title={DONATIONS.title} id="donations-page">
      {(here) => <DonationsView here={here} />}
    </StaffPage>
  );
}
