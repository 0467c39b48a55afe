import { useRef, useState } from 'react';
import type { Input } from '@contract/index';
import type { Entry } from '@domain/entry';
import type { Refusal } from '@domain/refusal';
import { keepScanned, scannedHere } from '@/features/card/scanned';
import { useWrite } from '@/features/write/use-write';
import { keepReceipt, type Receipt } from './kept-receipt';
import { mayWriteAgain } from './pending/pending-here';
import { finishAtReceipt } from './places';
import { scannedAfter } from './scanned-after';
import { afterSecondPress } from './second-press';

type SlipName =
  | 'trade-in.create'
  | 'redemption.create'
  | 'reservation.collect'
  | 'voucher.issue'
  | 'voucher.redeem'
  | 'entry.reverse';

type Step = 'idle' | 'sending' | 'unknown' | 'sendingAgain' | 'refused' | 'done';

export interface Slip<N extends SlipName> {
  readonly step: Step;
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
  // Two quick presses arrive before the first has drawn the button as busy; and what has been
  // posted from here is not posted again.
  const busy = useRef(false);

  async function once(ask: () => Promise<{ readonly entry: Receipt['entry'] } | null>) {
    if (busy.current) return;
    busy.current = true;
    const pressed = afterSecondPress();
    const reply = await ask().catch((error: unknown) => {
      busy.current = false;
      throw error;
    });
    if (reply === null) {
      busy.current = false;
      return;
    }
    settleAtCounter(reply.entry);
    keepReceipt({ entry: reply.entry, reversedBy: null, household });
    await pressed;
    await finishAtReceipt(reply.entry.id);
  }

  return {
    step: state.step === 'sending' && repeated ? 'sendingAgain' : state.step,
    refusal: state.step === 'refused' ? state.refusal : null,
    label,
    send: (input, words) =>
      once(async () => {
        if (!(await mayWriteAgain(household.id))) return null;
        setRepeated(false);
        setLabel(words);
        return send(input, words);
      }),
    again: () =>
      once(() => {
        setRepeated(true);
        return again();
      }),
  };
}

/** Nothing has been sent, or what was sent has been refused: there is something to type. */
export function isOpen(step: Step): boolean {
  return step === 'idle' || step === 'refused';
}

/** It may have happened. */
export function isUnanswered(step: Step): boolean {
  return step === 'unknown' || step === 'sendingAgain';
}

/** Being written, or written and on the way to its receipt. */
export function isSending(step: Step): boolean {
  return step === 'sending' || step === 'done';
}

/** What the counter shows of the household follows its newest entry. */
export function settleAtCounter(entry: Entry): void {
  const now = new Date().toISOString();
  const household = scannedHere(entry.villageId, now);
  if (household !== null) keepScanned(entry.villageId, scannedAfter(household, entry), now);
}
