import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { lastDayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { ProposalDetail } from '@/features/review/proposal-detail';
import type { Reviewed } from '@/features/review/queue';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { OBJECTIONS } from './texts';
import type { Objection } from './use-objections';
import './objections.scss';

interface ObjectionCaseProps {
  readonly here: Here;
  readonly objection: Objection;
  readonly onDone: (told: string) => void;
}

/** What the objection is about, in full, and the answer to it. */
export function ObjectionCase({ here, objection, onDone }: ObjectionCaseProps) {
  const { villageId, rulebook } = here;
  const { proposalId, state, dueAt, decision } = objection;
  const { load, reload } = useLoad(`case:${proposalId}`, () =>
    call('proposal.get', { villageId, proposalId }),
  );
  return (
    <>
      {state === 'open' && <Text>{OBJECTIONS.dueOn(lastDayText(dueAt))}</Text>}
      {decision !== null && (
        <Text id={`objection-decision-${objection.id}`}>{OBJECTIONS.decision(decision)}</Text>
      )}
      <LoadView load={load} reload={reload} loading={OBJECTIONS.detailLoading}>
        {(shown) => {
          const proposal = reviewedOf(shown);
          if (proposal === null) return null;
          return (
            <>
              <ProposalDetail village={{ id: villageId, rulebook }} proposal={proposal} />
              {state === 'open' && (
                <Answer here={here} objection={objection} bar={barOf(proposal)} onDone={onDone} />
              )}
            </>
          );
        }}
      </LoadView>
    </>
  );
}

/** Whoever serves the village sees what a reviewer sees. */
function reviewedOf(shown: Output<'proposal.get'>): Reviewed | null {
  return shown.view === 'review' ? shown.proposal : null;
}

type Bar = keyof typeof OBJECTIONS.bars;

/** Kin, and who had a part in it, answer nothing. A supervisor judges no proposals but answers. */
function barOf({ bar }: Reviewed): Bar | null {
  if (bar === null || bar === 'role') return null;
  return bar === 'recused' ? 'recused' : 'tookPart';
}

interface AnswerProps extends ObjectionCaseProps {
  readonly bar: Bar | null;
}

function Answer({ here, objection, bar, onDone }: AnswerProps) {
  const [upheld, setUpheld] = useState<boolean | null>(null);
  const write = useWrite('objection.decide', (value) => {
    const { until } = value;
    onDone(until === null ? OBJECTIONS.upheld : OBJECTIONS.dismissed(lastDayText(until)));
  });
  if (bar !== null) return <Notice id="objection-bar">{OBJECTIONS.bars[bar]}</Notice>;
  function send(verdict: boolean, reason: string): void {
    const wish = { villageId: here.villageId, objectionId: objection.id, upheld: verdict, reason };
    void write.send(wish, OBJECTIONS.label(objection.itemName));
  }

  if (upheld === null)
    return (
      <View className="objection__actions">
        <Button id="objection-uphold" kind="secondary" block onPress={() => setUpheld(true)}>
          {OBJECTIONS.uphold}
        </Button>
        <Button id="objection-dismiss" kind="secondary" block onPress={() => setUpheld(false)}>
          {OBJECTIONS.dismiss}
        </Button>
      </View>
    );
  return (
    <ReasonForm
      id="objection-answer"
      words={upheld ? OBJECTIONS.upholding : OBJECTIONS.dismissing}
      write={write}
      onSend={(reason) => send(upheld, reason)}
      onCancel={() => setUpheld(null)}
    />
  );
}
