import type { Output } from '@contract/index';
import { points, pointsText, type Points } from '@domain/points';
import { GOODS } from './texts';

type Goods = Output<'goods.list'>['goods'][number];
export type GoodsOrder = 'affordable' | 'shelf';

export interface GoodsRow {
  readonly id: string;
  readonly name: string;
  /** How many are left, or where a service is had; null when the mark says there are none. */
  readonly note: string | null;
  readonly price: string;
  readonly estimated: boolean;
  readonly byLot: boolean;
  readonly mark: { readonly text: string; readonly tone: 'pine' | 'plain' | 'amber' } | null;
}

/** What is on the shelf against what there is to spend; null while that is not known. */
export function goodsRows(
  goods: readonly Goods[],
  available: Points | null,
  order: GoodsOrder,
): GoodsRow[] {
  const rank = (item: Goods): number => {
    if (isOut(item)) return 2;
    return available !== null && item.price <= available ? 0 : 1;
  };
  // Sorting keeps the shelf's order among equals.
  const sorted = order === 'shelf' ? goods : [...goods].sort((a, b) => rank(a) - rank(b));
  return sorted.map((item) => ({
    id: item.id,
    name: item.name,
    note: noteOf(item),
    price: GOODS.price(pointsText(item.price)),
    estimated: item.estimated,
    byLot: item.byLot,
    mark: markOf(item, available),
  }));
}

/** A service is in no stock and never out of it. */
function isOut({ kind, stock }: Goods): boolean {
  return kind === 'goods' && stock === 0;
}

function noteOf(item: Goods): string | null {
  if (item.kind === 'service') return GOODS.service;
  return isOut(item) ? null : GOODS.stock(item.stock, item.unitName);
}

function markOf(item: Goods, available: Points | null): GoodsRow['mark'] {
  const { price, byLot } = item;
  if (isOut(item)) return { text: GOODS.soldOut, tone: 'amber' };
  if (byLot) return { text: GOODS.draw, tone: 'amber' };
  if (available === null) return null;
  if (price <= available) return { text: GOODS.affordable, tone: 'pine' };
  return { text: GOODS.short(pointsText(points(price - available))), tone: 'plain' };
}
