import { ConflictsView } from '@/features/store/conflicts/conflicts-view';
import { CONFLICTS } from '@/features/store/conflicts/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function ConflictsPage() {
  return (
    <StaffPage title={CONFLICTS.title} id="conflicts-page">
      {(here) => <ConflictsView here={here} />}
    </StaffPage>
  );
}
