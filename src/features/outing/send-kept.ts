import { Refusal } from '@domain/refusal';
import { NoAnswer } from '@/services/call';
import { call } from '@/services/transport';
import { keepFate, keptTradeIns, type Fate, type KeptTradeIn } from './kept-trade-ins';

/** Where sending came to: to the end, or as far as the signal went. */
export type Sent = 'all' | 'noAnswer' | 'notAllowed';

/**
 * Sends what waits, one by one, in the order it was typed. Each answer is noted down before the next
 * is sent; one whose answer was lost is sent again under its id and gets the same answer.
 */
export async function sendKept(onProgress: () => Promise<void>): Promise<Sent> {
  for (const kept of await keptTradeIns()) {
    if (kept.fate !== null) continue;
    const fate = await fateOf(kept);
    if (fate === 'noAnswer' || fate === 'notAllowed') return fate;
    await keepFate(kept, fate);
    await onProgress();
  }
  return 'all';
}

async function fateOf({ wish }: KeptTradeIn): Promise<Fate | Exclude<Sent, 'all'>> {
  try {
    const { receiptNumber, amount, code } = await call('trade-in.replay', wish);
    return receiptNumber === null || amount === null
      ? { kind: 'conflict', code: code ?? '' }
      : { kind: 'posted', receiptNumber, amount };
  } catch (error) {
    if (error instanceof NoAnswer) return 'noAnswer';
    if (!(error instanceof Refusal)) throw error;
    // Whoever is signed in may not: it waits for who weighed it.
    if (error.code === 'FORBIDDEN') return 'notAllowed';
    return { kind: 'refused', code: error.code, facts: error.facts };
  }
}
