import { StaffPage } from '@/features/store/staff-page';
import { PrintView } from '@/features/store/vouchers/print-view';
import { VOUCHERS } from '@/features/store/vouchers/texts';
import { useQuery } from '@/services/platform';

export default function VoucherPrintPage() {
  const { entryId = '' } = useQuery();
  return (
    <StaffPage title={VOUCHERS.printTitle} id="voucher-print-page">
      {(here) => <PrintView here={here} entryId={entryId} />}
    </StaffPage>
  );
}
