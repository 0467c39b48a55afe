import { Busy } from './store';

export interface Patience {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** How long one call may go on trying; a function's own limit must be longer. */
  readonly limitMs: number;
}

const FIRST_PAUSE_MS = 4;
const PAUSE_MAX_MS = 400;

/**
 * Tries again after a conflict, each time after a longer pause with chance in it: the SDK's own
 * retry comes three times at once with no pause (docs/decisions/0003), which is no use in a queue.
 * Rejects with Busy when the time is over, with any other error at once.
 */
export async function untilDone<T>(
  patience: Patience,
  isConflict: (error: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  const deadline = patience.clock() + patience.limitMs;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (patience.clock() >= deadline) throw new Busy();
    }
    const ceiling = Math.min(PAUSE_MAX_MS, FIRST_PAUSE_MS * 2 ** tries);
    await patience.pause(patience.random() * ceiling);
  }
}
