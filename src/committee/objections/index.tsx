import { CommitteeFrame } from '@/features/committee/committee-frame';
import { ObjectionsView } from '@/features/committee/objections/objections-view';
import { OBJECTIONS } from '@/features/committee/objections/texts';
import { TO } from '@/features/committee/places';
import { back } from '@/services/platform';

export default function ObjectionsPage() {
  return (
    <CommitteeFrame
      title={OBJECTIONS.title}
      id="objections-page"
      onBack={() => void back(TO.rules)}
    >
      {(here) => <ObjectionsView here={here} />}
    </CommitteeFrame>
  );
}
