import { CountersignView } from '@/features/store/countersign/countersign-view';
import { COUNTERSIGN } from '@/features/store/countersign/texts';
import { ForHousehold } from '@/features/store/for-household';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function CountersignPage() {
  const { householdId } = useQuery();
  const { title, explain } = COUNTERSIGN;
  return (
    <StaffPage title={title} id="countersign-page">
      {(here) => (
        <ForHousehold
          here={here}
          householdId={householdId}
          id="countersign"
          explain={explain}
          inPerson
        >
          {(id, named) => (
            <CountersignView key={id} villageId={here.villageId} householdId={id} named={named} />
          )}
        </ForHousehold>
      )}
    </StaffPage>
  );
}
