/** What a clerk has picked, against the shelf and the household's points. */
import type { Output } from '@contract/index';
import { points, type Points } from '@domain/points';
import { costOf } from '@domain/redemption';

export type ShelfGoods = Output<'goods.list'>['goods'][number];

export type Counts = Readonly<Record<string, number>>;

/** As many as the contract takes at once: of one kind, and kinds. */
export const COUNT_MAX = 99;
export const KINDS_MAX = 20;

interface Picked {
  readonly goods: ShelfGoods;
  readonly count: number;
}

export interface Basket {
  readonly picked: readonly Picked[];
  readonly cost: Points;
  /** What the household would have left; negative when it has too little. */
  readonly left: Points;
  readonly state: 'empty' | 'overStock' | 'tooMany' | 'short' | 'ready';
}

export function basketOf(shelf: readonly ShelfGoods[], counts: Counts, available: Points): Basket {
  const picked = shelf
    .map((goods) => ({ goods, count: counts[goods.id] ?? 0 }))
    .filter(({ count }) => count > 0);
  const cost = costOf(picked.map(({ goods, count }) => ({ price: goods.price, count })));
  const left = points(available - cost);
  return { picked, cost, left, state: stateOf(picked, left) };
}

function stateOf(picked: readonly Picked[], left: Points): Basket['state'] {
  if (picked.length === 0) return 'empty';
  if (picked.some(({ goods, count }) => count > maxOf(goods))) return 'overStock';
  if (picked.length > KINDS_MAX) return 'tooMany';
  return left < 0 ? 'short' : 'ready';
}

/** A service lies on no shelf: as many as one takes at once. */
export function maxOf({ kind, available, onShelf }: ShelfGoods): number {
  if (!onShelf) return 0;
  return kind === 'service' ? COUNT_MAX : Math.min(available, COUNT_MAX);
}
