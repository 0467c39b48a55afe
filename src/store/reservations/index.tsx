import { ReservationsView } from '@/features/store/reservations/reservations-view';
import { KEPT } from '@/features/store/reservations/texts';
import { StaffPage } from '@/features/store/staff-page';

export default function ReservationsPage() {
  return (
    <StaffPage title={KEPT.title} id="reservations-page">
      {(here) => <ReservationsView here={here} />}
    </StaffPage>
  );
}
