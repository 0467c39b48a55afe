import assert from 'node:assert/strict';
import { PATIENCE_MS, type Hands, type Open } from './hands';
import type { Stage } from './stage';

export interface Journey {
  readonly name: string;
  readonly play: (open: Open, stage: Stage) => Promise<void>;
}

/** Runs a visit and closes it; a visit during which anything broke unseen has failed. */
export async function visit(hands: Hands, work: (hands: Hands) => Promise<void>): Promise<void> {
  try {
    await work(hands);
    assert.deepEqual(await hands.faults(), []);
  } catch (error) {
    await hands.photograph('failed').catch(() => undefined);
    throw error;
  } finally {
    await hands.close();
  }
}

/** Waits until an element says what it should: a screen answers a tap, but not at once. */
export async function shows(hands: Hands, id: string, pattern: RegExp): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await hands.read(id);
    if (pattern.test(text)) return;
    if (Date.now() > until) throw new Error(`${id} never showed ${String(pattern)}, but: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
