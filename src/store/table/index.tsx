import { StaffPage } from '@/features/store/staff-page';
import { TableView } from '@/features/store/table/table-view';
import { TABLE } from '@/features/store/table/texts';

export default function TablePage() {
  return (
    <StaffPage title={TABLE.title} id="table-page">
      {(here) => <TableView here={here} />}
    </StaffPage>
  );
}
