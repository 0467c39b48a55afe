import { useRef, useState } from 'react';
import type { Input } from '@contract/index';
import type { Entry } from '@domain/entry';
import type { Refusal } from '@domain/refusal';
import { useWrite } from '@/features/write/use-write';
import { keepReceipt, type Receipt } from './kept-receipt';
import { finishAtReceipt } from './places';
import { keepScanned, scannedAfter, scannedHere } from './scanned';

type SlipName = 'trade-in.create' | 'redemption.create' | 'entry.reverse';

export interface Slip<N extends SlipName> {
  readonly step: 'idle' | 'sending' | 'unknown' | 'sendingAgain' | 'refused' | 'done';
  readonly refusal: Refusal | null;
  /** What was asked for, in a few words. */
  readonly label: string;
  /** Resolves when it is known, or known to be unknown. */
  readonly send: (input: Omit<Input<N>, 'requestId'>, label: string) => Promise<void>;
  readonly again: () => Promise<void>;
}

/** One write over the counter; it ends at its receipt. */
export function useSlip<N extends SlipName>(name: N, household: Receipt['household']): Slip<N> {
  const { state, send, again } = useWrite(name);
  const [repeated, setRepeated] = useState(false);
  const [label, setLabel] = useState('');
  // Two quick presses arrive before the first has drawn the button as busy.
  const busy = useRef(false);

  async function once(ask: () => Promise<{ readonly entry: Receipt['entry'] } | null>) {
    if (busy.current) return;
    busy.current = true;
    try {
      const reply = await ask();
      if (reply === null) return;
      settleAtCounter(reply.entry);
      keepReceipt({ entry: reply.entry, reversedBy: null, household });
      await finishAtReceipt(reply.entry.id);
    } finally {
      busy.current = false;
    }
  }

  return {
    step: state.step === 'sending' && repeated ? 'sendingAgain' : state.step,
    refusal: state.step === 'refused' ? state.refusal : null,
    label,
    send: (input, words) => {
      setRepeated(false);
      setLabel(words);
      return once(() => send(input, words));
    },
    again: () => {
      setRepeated(true);
      return once(again);
    },
  };
}

/** What the counter shows of the household follows its newest entry. */
export function settleAtCounter(entry: Entry): void {
  const now = new Date().toISOString();
  const household = scannedHere(entry.villageId, now);
  if (household !== null) keepScanned(entry.villageId, scannedAfter(household, entry), now);
}
