import { FindingsView } from '@/features/finding/findings-view';
import { FINDINGS } from '@/features/finding/texts';
import type { Tab } from '@/features/finding/use-findings';
import { ScorerFrame, ScorerOnly } from '@/features/scorer/scorer-frame';

const TABS: readonly Tab[] = ['open', 'done', 'overdue'];

export default function FindingsPage() {
  return (
    <ScorerOnly title={FINDINGS.title}>
      {(village) => (
        <ScorerFrame village={village} title={FINDINGS.title} id="findings-page" place="findings">
          <FindingsView
            villageId={village.id}
            tabs={TABS}
            powers={{ recheck: true, drop: false }}
          />
        </ScorerFrame>
      )}
    </ScorerOnly>
  );
}
