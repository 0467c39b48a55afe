import { Text } from '@tarojs/components';
import { useState } from 'react';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { WriteTrouble } from '@/features/write/write-trouble';
import { FirstActions } from './first-actions';
import { OutcomeCard } from './outcome-card';
import { PanelActions } from './panel-actions';
import { ProposalDetail } from './proposal-detail';
import type { QueueName, Reviewed } from './queue';
import { QueueRow } from './queue-row';
import type { RuledVillage } from './rule-text';
import { BARS, BULK, REVIEW } from './texts';
import type { Desk } from './use-desk';
import './review-desk.scss';

/** At the bottom while anything is ticked. */
export function DeskBar({ desk }: { readonly desk: Desk }) {
  const { name, queue, opinion, approve } = desk;
  const busy = opinion.state.step === 'sending';
  return (
    <BottomBar label={BULK.ticked} total={String(queue.ticked.length)} unit={BULK.unit}>
      <Button id="review-all" loading={busy} onPress={() => void approve()}>
        {BULK.all[name]}
      </Button>
    </BottomBar>
  );
}

/** Whether there is anything for the bar to do. */
export function hasTicked({ queue, opinion }: Desk): boolean {
  return queue.ticked.length > 0 && opinion.state.step !== 'unknown';
}

interface DeskViewProps {
  readonly desk: Desk;
  readonly village: RuledVillage;
  readonly onQueue: (name: QueueName) => void;
}

const QUEUES: readonly QueueName[] = ['first', 'panel'];

/** What waits, each to be opened before anything can be said about it. */
export function DeskView({ desk, village, onQueue }: DeskViewProps) {
  const { name, queue, opinion } = desk;
  return (
    <>
      <Segmented
        id="review-queue"
        label={REVIEW.queue}
        value={name}
        options={QUEUES.map((value) => ({ value, label: REVIEW.queues[value] }))}
        onChange={onQueue}
      />
      <WriteTrouble state={opinion.state} id="review" onAgain={() => void opinion.again()} />
      {opinion.outcome !== null && (
        <OutcomeCard outcome={opinion.outcome} onDismiss={opinion.dismiss} />
      )}
      <LoadView load={queue.load} reload={queue.reload} loading={REVIEW.loading}>
        {(proposals) =>
          proposals.length === 0 ? (
            <StateView
              kind="empty"
              title={REVIEW.empty[name]}
              detail={REVIEW.emptyDetail}
              id="review-empty"
            />
          ) : (
            <Waiting desk={desk} village={village} proposals={proposals} />
          )
        }
      </LoadView>
      <MoreButton more={queue.more} id="review-more" />
    </>
  );
}

interface WaitingProps {
  readonly desk: Desk;
  readonly village: RuledVillage;
  readonly proposals: readonly Reviewed[];
}

function Waiting({ desk, village, proposals }: WaitingProps) {
  const { name, queue } = desk;
  const [now] = useState(() => new Date().toISOString());
  return (
    <>
      <Text className="review-desk__how">{REVIEW.how[name]}</Text>
      <Card
        flush
        title={REVIEW.count(proposals.length, queue.more.step !== 'none')}
        id="review-list"
      >
        {proposals.map((proposal) => (
          <QueueRow key={proposal.id} proposal={proposal} name={name} queue={queue} now={now}>
            <ProposalDetail village={village} proposal={proposal} />
            <Actions desk={desk} proposal={proposal} />
          </QueueRow>
        ))}
      </Card>
    </>
  );
}

function Actions({ desk, proposal }: { readonly desk: Desk; readonly proposal: Reviewed }) {
  const { name, opinion } = desk;
  const { bar } = proposal;
  if (bar !== null) return <Notice id={`bar-${proposal.id}`}>{BARS[bar]}</Notice>;
  // What was sent has to be asked after first; until then nothing new is said.
  if (opinion.state.step === 'unknown') return null;
  return name === 'first' ? (
    <FirstActions proposal={proposal} opinion={opinion} />
  ) : (
    <PanelActions proposal={proposal} opinion={opinion} />
  );
}
