import { FundsView } from '@/features/store/money/funds-view';
import { FUNDS } from '@/features/store/money/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function FundsPage() {
  return (
    <StaffPage title={FUNDS.title} id="funds-page">
      {(here) => <FundsView here={here} />}
    </StaffPage>
  );
}
