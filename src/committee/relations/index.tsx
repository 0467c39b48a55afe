import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { RelationsView } from '@/features/committee/relations/relations-view';
import { RELATIONS } from '@/features/committee/relations/texts';
import { back } from '@/services/platform';

export default function RelationsPage() {
  return (
    <CommitteeFrame title={RELATIONS.title} id="relations-page" onBack={() => void back(TO.rules)}>
      {(here) => <RelationsView here={here} />}
    </CommitteeFrame>
  );
}
