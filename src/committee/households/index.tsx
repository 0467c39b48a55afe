import { CommitteeFrame } from '@/features/committee/committee-frame';
import { HouseholdsView } from '@/features/committee/households-view';
import { HOUSEHOLDS } from '@/features/committee/household-texts';

export default function HouseholdsPage() {
  return (
    <CommitteeFrame title={HOUSEHOLDS.title} id="households-page" place="households">
      {(here) => <HouseholdsView here={here} />}
    </CommitteeFrame>
  );
}
