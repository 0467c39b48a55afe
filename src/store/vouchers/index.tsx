import { StaffPage } from '@/features/store/staff-page';
import { VOUCHERS } from '@/features/store/vouchers/texts';
import { VouchersView } from '@/features/store/vouchers/vouchers-view';

export default function VouchersPage() {
  return (
    <StaffPage title={VOUCHERS.title} id="vouchers-page">
      {(here) => <VouchersView here={here} />}
    </StaffPage>
  );
}
