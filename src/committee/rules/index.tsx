import { CommitteeFrame } from '@/features/committee/committee-frame';
import { HUB } from '@/features/committee/rules-texts';
import { RulesView } from '@/features/committee/rules-view';

export default function RulesPage() {
  return (
    <CommitteeFrame title={HUB.title} id="rules-page" place="rules">
      {(here) => <RulesView here={here} />}
    </CommitteeFrame>
  );
}
