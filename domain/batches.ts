import { assert } from './assert';

/** Pieces that came together and go off together. */
export interface Batch {
  /** The id of the move that brought them. */
  readonly id: string;
  /** The last village day on which they may be handed out; null for what does not go off. */
  readonly expiresOn: string | null;
  readonly left: number;
}

/** Pieces of one batch that went over the counter, so that they can come back to it. */
export type BatchPart = Omit<Batch, 'left'> & { readonly count: number };

interface TakenOut {
  readonly batches: readonly Batch[];
  readonly parts: readonly BatchPart[];
}

/** Pieces that may still be handed out on a day. */
export function freshOn(batches: readonly Batch[], day: string): number {
  return totalOf(batches.filter(({ expiresOn }) => expiresOn === null || expiresOn >= day));
}

/**
 * Takes pieces, those that go off first before the others; of two that go off together, the ones that
 * came first. `from` is a day: what went off before it stays where it is; null takes that first of all.
 */
export function takePieces(
  batches: readonly Batch[],
  count: number,
  from: string | null,
): TakenOut {
  const parts: BatchPart[] = [];
  let wanted = count;
  for (const { id, expiresOn, left } of inOrder(batches)) {
    const offBefore = from !== null && expiresOn !== null && expiresOn < from;
    const taken = offBefore ? 0 : Math.min(wanted, left);
    if (taken > 0) parts.push({ id, expiresOn, count: taken });
    wanted -= taken;
  }
  assert(wanted === 0, 'no more is taken than the batches hold');
  const taken = new Map(parts.map((part) => [part.id, part.count]));
  const after = batches.map((batch) => ({
    ...batch,
    left: batch.left - (taken.get(batch.id) ?? 0),
  }));
  return { batches: after.filter(({ left }) => left > 0), parts };
}

/** Pieces come, or come back to the batch they were of. */
export function putPieces(
  batches: readonly Batch[],
  parts: readonly BatchPart[],
): readonly Batch[] {
  return parts
    .filter(({ count }) => count > 0)
    .reduce<readonly Batch[]>((so, { id, expiresOn, count }) => {
      const known = so.find((batch) => batch.id === id);
      if (known === undefined) return [...so, { id, expiresOn, left: count }];
      return so.map((batch) => (batch === known ? { ...batch, left: batch.left + count } : batch));
    }, batches);
}

export function totalOf(batches: readonly Pick<Batch, 'left'>[]): number {
  return batches.reduce((sum, { left }) => sum + left, 0);
}

/** What goes off first comes first, what never does last; the order is otherwise that of arrival. */
function inOrder(batches: readonly Batch[]): readonly Batch[] {
  const lastDay = ({ expiresOn }: Batch) => expiresOn ?? '9999-12-31';
  return [...batches].sort((a, b) =>
    lastDay(a) < lastDay(b) ? -1 : Number(lastDay(a) > lastDay(b)),
  );
}
