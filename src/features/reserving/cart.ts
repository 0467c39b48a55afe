/** What a household has picked on the phone, against the shelf and its points. */
import type { Output } from '@contract/index';
import { points, type Points } from '@domain/points';
import { costOf } from '@domain/redemption';
import { ORDERS } from './texts';

export type ShelfGoods = Output<'goods.list'>['goods'][number];
export type Counts = Readonly<Record<string, number>>;

/** As many as the contract takes at once: of one kind, and kinds. */
export const COUNT_MAX = 99;
export const KINDS_MAX = 20;

export interface Cart {
  readonly picked: readonly { readonly goods: ShelfGoods; readonly count: number }[];
  readonly cost: Points;
  /** What would be left to spend, negative when there is too little; null when nobody here may know. */
  readonly left: Points | null;
  readonly state: 'empty' | 'over' | 'tooMany' | 'short' | 'ready';
}

/** A service is redeemed at the counter and not reserved. */
export function reservable(goods: readonly ShelfGoods[]): ShelfGoods[] {
  return goods.filter(({ kind, onShelf }) => kind === 'goods' && onShelf);
}

/** Of what is given out by lot a household drawn may have one. */
export function maxOf({ available, limit, quota, byLot }: ShelfGoods): number {
  const most = byLot ? 1 : COUNT_MAX;
  return Math.min(available, most, limit?.count ?? most, quota?.left ?? most);
}

export function cartOf(
  shelf: readonly ShelfGoods[],
  counts: Counts,
  available: Points | null,
): Cart {
  const picked = shelf
    .map((goods) => ({ goods, count: counts[goods.id] ?? 0 }))
    .filter(({ count }) => count > 0);
  const cost = costOf(picked.map(({ goods, count }) => ({ price: goods.price, count })));
  const left = available === null ? null : points(available - cost);
  return { picked, cost, left, state: stateOf(picked, left) };
}

export function itemsText({ picked }: Pick<Cart, 'picked'>): string {
  return picked
    .map(({ goods, count }) => ORDERS.item(goods.name, count, goods.unitName))
    .join('，');
}

function stateOf(picked: Cart['picked'], left: Points | null): Cart['state'] {
  if (picked.length === 0) return 'empty';
  if (picked.some(({ goods, count }) => count > maxOf(goods))) return 'over';
  if (picked.length > KINDS_MAX) return 'tooMany';
  return left !== null && left < 0 ? 'short' : 'ready';
}
