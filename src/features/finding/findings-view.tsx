import { useState } from 'react';
import { TabbedList } from '@/features/load/tabbed-list';
import type { Powers } from './finding-actions';
import { FindingRow } from './finding-row';
import { FINDINGS } from './texts';
import { useFindings, type Tab } from './use-findings';

interface FindingsViewProps {
  readonly villageId: string;
  readonly tabs: readonly Tab[];
  readonly powers: Powers;
}

/** What was found in the village and is to be put right, to be seen again, or overdue. */
export function FindingsView({ villageId, tabs, powers }: FindingsViewProps) {
  const [tab, setTab] = useState<Tab>('open');
  const findings = useFindings(villageId, tab);
  return (
    <TabbedList
      id="findings"
      words={FINDINGS}
      tabs={tabs}
      tab={tab}
      onTab={setTab}
      pages={findings}
      row={(finding, given) => (
        <FindingRow
          key={finding.id}
          villageId={villageId}
          finding={finding}
          powers={powers}
          {...given}
        />
      )}
    />
  );
}
