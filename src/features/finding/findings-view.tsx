import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import type { Powers } from './finding-actions';
import { FindingRow } from './finding-row';
import { FINDINGS } from './texts';
import { useFindings, type Finding, type Tab } from './use-findings';

interface FindingsViewProps {
  readonly villageId: string;
  readonly tabs: readonly Tab[];
  readonly powers: Powers;
}

/** What was found in the village and is to be put right, to be seen again, or overdue. */
export function FindingsView({ villageId, tabs, powers }: FindingsViewProps) {
  const [tab, setTab] = useState<Tab>('open');
  const [told, setTold] = useState<string | null>(null);
  const findings = useFindings(villageId, tab);
  useRenewal(findings);
  return (
    <>
      <Segmented
        id="findings-tab"
        label={FINDINGS.which}
        value={tab}
        options={tabs.map((value) => ({ value, label: FINDINGS.tabs[value] }))}
        onChange={setTab}
      />
      {told !== null && <Notice id="finding-told">{told}</Notice>}
      <LoadView load={findings.load} reload={findings.reload} loading={FINDINGS.loading}>
        {(list) => (
          <FindingList
            villageId={villageId}
            tab={tab}
            list={list}
            more={findings.more.step !== 'none'}
            powers={powers}
            onDone={(words) => {
              setTold(words);
              void findings.reload();
            }}
          />
        )}
      </LoadView>
      <MoreButton more={findings.more} id="findings-more" />
    </>
  );
}

interface FindingListProps {
  readonly villageId: string;
  readonly tab: Tab;
  readonly list: readonly Finding[];
  readonly more: boolean;
  readonly powers: Powers;
  readonly onDone: (told: string) => void;
}

function FindingList({ villageId, tab, list, more, powers, onDone }: FindingListProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [now] = useState(() => new Date().toISOString());
  if (list.length === 0 && !more)
    return (
      <StateView
        kind="empty"
        title={FINDINGS.empty[tab]}
        detail={FINDINGS.emptyDetail}
        id="findings-empty"
      />
    );
  return (
    <Card flush title={FINDINGS.count(list.length, more)} id="findings">
      {list.map((finding) => (
        <FindingRow
          key={finding.id}
          villageId={villageId}
          finding={finding}
          powers={powers}
          now={now}
          open={opened === finding.id}
          onToggle={() => setOpened(opened === finding.id ? null : finding.id)}
          onDone={(words) => {
            setOpened(null);
            onDone(words);
          }}
        />
      ))}
    </Card>
  );
}
