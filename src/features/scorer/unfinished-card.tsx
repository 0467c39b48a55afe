import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Tag } from '@/components/tag/tag';
import type { Scanned } from '@/features/card/scanned';
import { dayText, lastDayText } from '@/features/entry/when';
import { FindingActions } from '@/features/finding/finding-actions';
import { FindingDetail } from '@/features/finding/finding-detail';
import type { Finding } from '@/features/finding/use-findings';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { ProposalDetail } from '@/features/review/proposal-detail';
import type { Reviewed } from '@/features/review/queue';
import { ConfirmForm } from './confirm-form';
import type { ScorerVillage } from './scorer-frame';
import { VISIT } from './texts';
import { useUnfinished, type Unfinished } from './use-unfinished';
import './visit.scss';

interface UnfinishedCardProps {
  readonly village: ScorerVillage;
  readonly household: Scanned;
}

/** What waits at this household: to be confirmed with its card, or to be seen again. */
export function UnfinishedCard({ village, household }: UnfinishedCardProps) {
  const unfinished = useUnfinished(village.id, household.id);
  const [told, setTold] = useState<string | null>(null);
  useRenewal(unfinished);
  return (
    <>
      {told !== null && <Notice id="visit-told">{told}</Notice>}
      <LoadView load={unfinished.load} reload={unfinished.reload} loading={VISIT.loading}>
        {(waiting) => (
          <Card flush title={VISIT.unfinished} id="unfinished">
            <Waiting
              village={village}
              household={household}
              waiting={waiting}
              onDone={(words) => {
                setTold(words);
                void unfinished.reload();
              }}
            />
          </Card>
        )}
      </LoadView>
    </>
  );
}

interface WaitingProps extends UnfinishedCardProps {
  readonly waiting: Unfinished;
  readonly onDone: (told: string) => void;
}

function Waiting({ village, household, waiting, onDone }: WaitingProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const { unconfirmed, findings } = waiting;
  const toggle = (id: string) => setOpened(opened === id ? null : id);
  const done = (words: string) => {
    setOpened(null);
    onDone(words);
  };
  if (unconfirmed.length + findings.length === 0)
    return <Text className="visit__text">{VISIT.nothing}</Text>;
  return (
    <>
      {unconfirmed.map((proposal) => (
        <View key={proposal.id} className="visit__one">
          <ProposalRow proposal={proposal} onPress={() => toggle(proposal.id)} />
          {opened === proposal.id && (
            <View className="visit__inside">
              <ProposalDetail village={village} proposal={proposal} />
              <ConfirmForm
                villageId={village.id}
                household={household}
                proposal={proposal}
                onDone={done}
              />
            </View>
          )}
        </View>
      ))}
      {findings.map((finding) => (
        <View key={finding.id} className="visit__one">
          <FoundRow finding={finding} onPress={() => toggle(finding.id)} />
          {opened === finding.id && (
            <View className="visit__inside">
              <FindingDetail villageId={village.id} finding={finding} />
              <FindingActions
                villageId={village.id}
                finding={finding}
                powers={{ recheck: true, drop: false }}
                onDone={done}
              />
            </View>
          )}
        </View>
      ))}
    </>
  );
}

interface RowProps {
  readonly onPress: () => void;
}

function ProposalRow({ proposal, onPress }: RowProps & { readonly proposal: Reviewed }) {
  const { id, itemName, occurredOn } = proposal;
  return (
    <ListRow
      id={`waiting-${id}`}
      title={itemName}
      note={dayText(occurredOn)}
      value={<Tag tone="amber">{VISIT.unconfirmed}</Tag>}
      onPress={onPress}
    />
  );
}

function FoundRow({ finding, onPress }: RowProps & { readonly finding: Finding }) {
  const { id, itemName, state, where, dueAt } = finding;
  return (
    <ListRow
      id={`waiting-${id}`}
      title={`${itemName} · ${where}`}
      note={VISIT.due(lastDayText(dueAt))}
      value={<Tag tone="amber">{VISIT.finding[state === 'done' ? 'done' : 'open']}</Tag>}
      onPress={onPress}
    />
  );
}
