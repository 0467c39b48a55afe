import { useState } from 'react';
import type { Entry } from '@domain/entry';
import type { Refusal } from '@domain/refusal';
import type { Pending } from '@/features/write/pending';
import { sent } from '@/features/write/use-write';
import { useShown } from '@/services/platform';
import { settleAtCounter } from '../use-slip';
import { pendingHere, type CounterName } from './pending-here';

/** How sending again came out. */
export type Outcome =
  | { readonly step: 'done'; readonly label: string; readonly entry: Entry }
  | { readonly step: 'refused'; readonly label: string; readonly refusal: Refusal }
  | { readonly step: 'unknown'; readonly label: string };

/** The writes still without an answer, and sending them again under the ids they have. */
export function usePending(villageId: string, onSettled: () => void) {
  const [pending, setPending] = useState(() => pendingHere(villageId));
  const [sending, setSending] = useState<unknown>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useShown(() => setPending(pendingHere(villageId)));

  async function again(one: Pending): Promise<void> {
    if (sending !== null) return;
    setSending(one.input.requestId);
    const next = await outcomeOf(one);
    setSending(null);
    setPending(pendingHere(villageId));
    setOutcome(next);
    if (next.step === 'done') settleAtCounter(next.entry);
    if (next.step !== 'unknown') onSettled();
  }

  return { pending, sending, outcome, again };
}

async function outcomeOf(pending: Pending): Promise<Outcome> {
  const { label } = pending;
  const state = await sent<CounterName>(pending);
  switch (state.step) {
    case 'done':
      return { step: 'done', label, entry: state.value.entry };
    case 'refused':
      return { step: 'refused', label, refusal: state.refusal };
    case 'idle':
    case 'sending':
    case 'unknown':
      return { step: 'unknown', label };
  }
}
