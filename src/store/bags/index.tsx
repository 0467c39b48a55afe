import { BagsView } from '@/features/store/bags/bags-view';
import { BAGS } from '@/features/store/bags/texts';
import { ForHousehold } from '@/features/store/for-household';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function BagsPage() {
  const { householdId } = useQuery();
  return (
    <StaffPage title={BAGS.title} id="bags-page">
      {(here) => (
        <ForHousehold here={here} householdId={householdId} id="bags" explain={BAGS.explain}>
          {(id, named) => <BagsView here={here} householdId={id} named={named} />}
        </ForHousehold>
      )}
    </StaffPage>
  );
}
