import { MerchantsView } from '@/features/store/merchants/merchants-view';
import { MERCHANTS } from '@/features/store/merchants/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function MerchantsPage() {
  return (
    <StaffPage title={MERCHANTS.title} id="merchants-page">
      {(here) => <MerchantsView here={here} />}
    </StaffPage>
  );
}
