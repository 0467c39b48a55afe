import { DrawsView } from '@/features/store/draws/draws-view';
import { DRAWS } from '@/features/store/draws/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function DrawsPage() {
  return (
    <StaffPage title={DRAWS.title} id="draws-page">
      {(here) => <DrawsView here={here} />}
    </StaffPage>
  );
}
