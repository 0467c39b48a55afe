import { StaffPage } from '@/features/store/staff-page';
import { WALL } from '@/features/store/wall/texts';
import { WallView } from '@/features/store/wall/wall-view';

export default function WallPage() {
  return (
    <StaffPage title={WALL.title} id="wall-page">
      {(here) => <WallView here={here} />}
    </StaffPage>
  );
}
