import type { Output } from '@contract/index';
import { storage } from '@/services/platform';

/** What a household and who keeps the shop are both told of a draw. */
export type AnyDraw = Pick<
  Output<'draw.mine'>['draws'][number],
  'id' | 'state' | 'commitment' | 'seed'
>;

/** WeChat answers an empty text for what it does not have. */
const isKept = (value: unknown): value is string => typeof value === 'string' && value !== '';
const keyOf = (drawId: string) => `draw-commitment:${drawId}`;

/** What this phone saw of a draw's commitment while it was open; null when it never looked. */
export function keptCommitment(drawId: string): string | null {
  return storage.get(keyOf(drawId), isKept) ?? null;
}

/** The first sight counts: what the cloud says later is held against it. */
export function keepCommitment({ id, state, commitment }: AnyDraw): void {
  if (state !== 'open' || keptCommitment(id) !== null) return;
  try {
    storage.set(keyOf(id), commitment);
  } catch {
    // A phone without room shows the draw all the same; it checks by what the cloud says alone.
  }
}
