import { StatementView } from '@/features/store/money/statement-view';
import { STATEMENT } from '@/features/store/money/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function StatementPage() {
  return (
    <StaffPage title={STATEMENT.title} id="statement-page">
      {(here) => <StatementView here={here} />}
    </StaffPage>
  );
}
