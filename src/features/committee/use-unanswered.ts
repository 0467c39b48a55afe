import { useState } from 'react';
import { sentenceOf } from '@/features/refusal/sentences';
import { pendingWrites, settlePending, type Pending } from '@/features/write/pending';
import { sent } from '@/features/write/use-write';
import { useShown } from '@/services/platform';
import { PENDING } from './texts';

/** Whose effect lasts: sent twice under two ids they would happen twice. */
const LASTING: readonly string[] = [
  'entry.reverse',
  'household.create',
  'household.transfer',
  'card.renew',
  'goods.create',
  'goods.edit',
  'member.remove',
  'move.create',
];
/** A code nobody saw opens nothing, and the next one takes its place. */
const CODES: readonly string[] = ['bind-code.create', 'invite.create'];

interface Unanswered {
  readonly pending: Pending;
  readonly sentence: string;
  readonly step: 'unknown' | 'sending' | 'settled';
}

/** The committee's writes in this village that were sent earlier and never answered. */
export function useUnanswered(villageId: string) {
  const [list, setList] = useState<readonly Unanswered[]>([]);
  useShown(() => setList(keptFor(villageId)));

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

function keptFor(villageId: string): readonly Unanswered[] {
  const here = pendingWrites().filter(({ input }) => input.villageId === villageId);
  here.filter(({ name }) => CODES.includes(name)).forEach(settlePending);
  return here
    .filter(({ name }) => LASTING.includes(name))
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
