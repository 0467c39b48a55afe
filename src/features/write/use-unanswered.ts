import { useState } from 'react';
import { sentenceOf } from '@/features/refusal/sentences';
import { useShown } from '@/services/platform';
import { pendingWrites, settlePending, type Pending } from './pending';
import { PENDING } from './texts';
import { sent } from './use-write';

/** Which writes are asked after, by name. */
export interface Remembered {
  /** Whose effect lasts: sent twice under two ids they would happen twice. */
  readonly lasting: readonly string[];
  /** What nobody saw the answer of is worth nothing: a code, for one, opens nothing then. */
  readonly fleeting: readonly string[];
}

interface Unanswered {
  readonly pending: Pending;
  readonly sentence: string;
  readonly step: 'unknown' | 'sending' | 'settled';
}

/** The writes in this village that were sent earlier and never answered. */
export function useUnanswered(villageId: string, names: Remembered) {
  const [list, setList] = useState<readonly Unanswered[]>([]);
  useShown(() => setList(keptFor(villageId, names)));

  async function again({ pending }: Unanswered): Promise<void> {
    const mark = (changed: Omit<Unanswered, 'pending'>) =>
      setList((before) =>
        before.map((one) => (one.pending === pending ? { pending, ...changed } : one)),
      );
    mark({ step: 'sending', sentence: PENDING.line(pending.label) });
    mark(await outcomeOf(pending));
  }

  return { list, again };
}

function keptFor(villageId: string, { lasting, fleeting }: Remembered): readonly Unanswered[] {
  const here = pendingWrites().filter(({ input }) => input.villageId === villageId);
  here.filter(({ name }) => fleeting.includes(name)).forEach(settlePending);
  return here
    .filter(({ name }) => lasting.includes(name))
    .map((pending) => ({ pending, sentence: PENDING.line(pending.label), step: 'unknown' }));
}

async function outcomeOf(pending: Pending): Promise<Omit<Unanswered, 'pending'>> {
  const outcome = await sent(pending);
  if (outcome.step === 'done') return { step: 'settled', sentence: PENDING.done(pending.label) };
  if (outcome.step === 'refused')
    return {
      step: 'settled',
      sentence: PENDING.refused(pending.label, sentenceOf(outcome.refusal)),
    };
  return { step: 'unknown', sentence: PENDING.line(pending.label) };
}
