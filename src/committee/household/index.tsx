import { StateView } from '@/components/state-view/state-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { HouseholdView } from '@/features/committee/household-view';
import { TO } from '@/features/committee/places';
import { HOUSEHOLD } from '@/features/committee/household-texts';
import { back, useQuery } from '@/services/platform';

export default function HouseholdPage() {
  const { householdId } = useQuery();
  return (
    <CommitteeFrame
      title={HOUSEHOLD.title}
      id="household-page"
      onBack={() => void back(TO.households)}
    >
      {(here) =>
        householdId === undefined ? (
          <StateView kind="error" title={HOUSEHOLD.missing} />
        ) : (
          <HouseholdView here={here} householdId={householdId} />
        )
      }
    </CommitteeFrame>
  );
}
