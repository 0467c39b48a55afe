import type { Output } from '@contract/index';
import { points, pointsText, type Points } from '@domain/points';
import { GOODS } from './texts';

type Goods = Output<'goods.list'>['goods'][number];
export type GoodsOrder = 'affordable' | 'shelf';

export interface GoodsRow {
  readonly id: string;
  readonly name: string;
  /** How many are left; null when the mark says there are none. */
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
    if (item.stock === 0) return 2;
    return available !== null && item.price <= available ? 0 : 1;
  };
  // Sorting keeps the shelf's order among equals.
  const sorted = order === 'shelf' ? goods : [...goods].sort((a, b) => rank(a) - rank(b));
  return sorted.map((item) => ({
    id: item.id,
    name: item.name,
    note: item.stock === 0 ? null : GOODS.stock(item.stock, item.unitName),
    price: GOODS.price(pointsText(item.price)),
    estimated: item.estimated,
    byLot: item.byLot,
    mark: markOf(item, available),
  }));
}

function markOf({ stock, price, byLot }: Goods, available: Points | null): GoodsRow['mark'] {
  if (stock === 0) return { text: GOODS.soldOut, tone: 'amber' };
  if (byLot) return { text: GOODS.draw, tone: 'amber' };
  if (available === null) return null;
  if (price <= available) return { text: GOODS.affordable, tone: 'pine' };
  return { text: GOODS.short(pointsText(points(price - available))), tone: 'plain' };
}
