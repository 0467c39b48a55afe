import type { Params, Reply } from './request';

/**
 * What may go wrong, how likely each is (0 to 1), and the seed that makes it go wrong in the same
 * places every time. Nothing goes wrong by itself: without a plan there are no faults.
 */
export interface FaultPlan {
  readonly seed: number;
  /** A write inside a transaction meets another one. */
  readonly conflict?: number;
  /** The request is lost: nothing happened, and the caller hears a timeout. */
  readonly timeoutBefore?: number;
  /** The reply is lost: it happened, and the caller hears a timeout. */
  readonly timeoutAfter?: number;
  /** The request arrives twice; the caller gets the first reply. */
  readonly duplicate?: number;
  /** The server's clock is off by up to this much either way, anew for each request. */
  readonly clockSkewMs?: number;
}

export interface Faults {
  readonly strikes: (kind: 'conflict' | 'timeoutBefore' | 'timeoutAfter' | 'duplicate') => boolean;
  readonly skewMs: () => number;
}

/** mulberry32: a small generator of numbers between 0 and 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function faultsOf(plan: FaultPlan | undefined): Faults {
  if (!plan) return { strikes: () => false, skewMs: () => 0 };
  const random = randomFrom(plan.seed);
  return {
    strikes: (kind) => random() < (plan[kind] ?? 0),
    skewMs: () => Math.round((random() * 2 - 1) * (plan.clockSkewMs ?? 0)),
  };
}

/** What the SDK reports when a connection stays silent (utils/request-core.js). */
const timedOut = (): Reply => ({ code: 'ESOCKETTIMEDOUT', message: 'request timeout' });

type Handle = (params: Params) => Promise<Reply>;

export async function deliver(faults: Faults, params: Params, handle: Handle): Promise<Reply> {
  if (faults.strikes('timeoutBefore')) return timedOut();
  const isRepeated = faults.strikes('duplicate');
  const isLost = faults.strikes('timeoutAfter');
  const reply = await handle(params);
  if (isRepeated) await handle(params);
  return isLost ? timedOut() : reply;
}
