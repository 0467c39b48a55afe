import { StateView } from '@/components/state-view/state-view';
import { BulkView } from '@/features/committee/bulk/bulk-view';
import { BULK } from '@/features/committee/bulk/texts';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { back } from '@/services/platform';

export default function BulkPage() {
  return (
    <CommitteeFrame title={BULK.title} id="bulk-page" onBack={() => void back(TO.rules)}>
      {(here) =>
        here.canWrite ? (
          <BulkView here={here} />
        ) : (
          <StateView kind="empty" title={BULK.onlyCommittee} id="bulk-only-committee" />
        )
      }
    </CommitteeFrame>
  );
}
