import { DayView } from '@/features/store/day/day-view';
import { CLOSING } from '@/features/store/day/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function DayPage() {
  return (
    <StaffPage title={CLOSING.title} id="day-page">
      {(here) => <DayView here={here} />}
    </StaffPage>
  );
}
