import { useState } from 'react';
import { useWrite, type WriteState } from '@/features/write/use-write';
import { BULK } from './texts';
import type { FirstDecision, PanelMark, QueueName, Result, Reviewed } from './queue';

/** What was sent together, and what became of each. */
export interface Outcome {
  readonly proposals: readonly Reviewed[];
  readonly results: readonly Result[];
}

interface Answer {
  readonly results: readonly Result[];
}

/** Sends what one has to say, of one or of many at once, and keeps what became of each. */
export function useOpinion(villageId: string, queue: QueueName, onSettled: () => Promise<void>) {
  const first = useWrite('review.first');
  const mark = useWrite('review.mark');
  const [sent, setSent] = useState<readonly Reviewed[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const write = queue === 'first' ? first : mark;
  const state: WriteState<Answer> = write.state;

  async function settle(proposals: readonly Reviewed[], ask: Promise<Answer | null>) {
    const answer = await ask;
    if (answer !== null) setOutcome({ proposals, results: answer.results });
    await onSettled();
  }
  function begin(proposals: readonly Reviewed[]): string {
    setSent(proposals);
    setOutcome(null);
    return proposals[0]?.itemName ?? '';
  }

  return {
    state,
    outcome,
    dismiss: () => setOutcome(null),
    decide: (proposals: readonly Reviewed[], decisions: FirstDecision[]) => {
      const label = BULK.labels.first(proposals.length, begin(proposals));
      return settle(proposals, first.send({ villageId, decisions }, label));
    },
    mark: (proposals: readonly Reviewed[], marks: PanelMark[]) => {
      const label = BULK.labels.panel(proposals.length, begin(proposals));
      return settle(proposals, mark.send({ villageId, marks }, label));
    },
    again: () => settle(sent, write.again()),
  };
}

export type Opinion = ReturnType<typeof useOpinion>;
