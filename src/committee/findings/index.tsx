import { CommitteeFrame } from '@/features/committee/committee-frame';
import { TO } from '@/features/committee/places';
import { FindingsView } from '@/features/finding/findings-view';
import { FINDINGS } from '@/features/finding/texts';
import type { Tab } from '@/features/finding/use-findings';
import { back } from '@/services/platform';

const TABS: readonly Tab[] = ['open', 'done', 'overdue', 'ended'];

export default function FindingsPage() {
  return (
    <CommitteeFrame title={FINDINGS.title} id="findings-page" onBack={() => void back(TO.rules)}>
      {({ villageId, canWrite }) => (
        <FindingsView
          villageId={villageId}
          tabs={TABS}
          powers={{ recheck: canWrite, drop: canWrite }}
        />
      )}
    </CommitteeFrame>
  );
}
