import { StateView } from '@/components/state-view/state-view';
import { ForHousehold } from '@/features/store/for-household';
import { ReserveView } from '@/features/store/reservations/reserve-view';
import { RESERVE } from '@/features/store/reservations/texts';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function ReservePage() {
  const { householdId } = useQuery();
  const { title, onlyRead, explain } = RESERVE;
  return (
    <StaffPage title={title} id="reserve-page">
      {(here) =>
        here.role === 'supervisor' ? (
          <StateView kind="empty" title={onlyRead} id="reserve-only-read" />
        ) : (
          <ForHousehold
            here={here}
            householdId={householdId}
            id="reserve"
            explain={explain[here.role]}
          >
            {(id, named) => (
              <ReserveView key={id} villageId={here.villageId} householdId={id} named={named} />
            )}
          </ForHousehold>
        )
      }
    </StaffPage>
  );
}
