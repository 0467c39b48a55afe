import { SalesView } from '@/features/store/money/sales-view';
import { SALES } from '@/features/store/money/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function SalesPage() {
  return (
    <StaffPage title={SALES.title} id="sales-page">
      {(here) => <SalesView here={here} />}
    </StaffPage>
  );
}
