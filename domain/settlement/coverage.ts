import type { Fund } from '../fund/fund';
import type { Goods } from '../goods';
import { points, POINTS_MAX, type Points } from '../points';
import { requireThat } from '../refusal';
import type { Settings } from '../rulebook/rulebook';

/** What the shop could honour (docs/domain.md §5): points that are out, against stock and money. */
export interface Coverage {
  readonly outstanding: Points;
  readonly stock: Points;
  /** What is in all funds together; null while nothing was written down in any. */
  readonly fund: {
    readonly amountFen: number;
    readonly points: Points | null;
  } | null;
  /** Whole percent, rounded down; null while no points are out. */
  readonly percent: number | null;
  readonly min: number | null;
}

export interface Backing {
  readonly outstanding: Points;
  readonly goods: readonly Pick<Goods, 'stock' | 'price' | 'onShelf'>[];
  readonly funds: readonly Pick<Fund, 'balanceFen'>[];
}

export function coverageOf(
  { outstanding, goods, funds }: Backing,
  { fenPerPoint, coverageMin }: Pick<Settings, 'fenPerPoint' | 'coverageMin'>,
): Coverage {
  const stock = stockWorth(goods);
  const amountFen = funds.reduce((sum, { balanceFen }) => sum + balanceFen, 0);
  const money = funds.length === 0 ? null : fundWorth(amountFen, fenPerPoint);
  const backed = stock + (money ?? 0);
  return {
    outstanding,
    stock,
    fund: funds.length === 0 ? null : { amountFen, points: money },
    percent: outstanding === 0 ? null : Math.floor((backed * 100) / outstanding),
    min: coverageMin,
  };
}

/** Refuses (SHOP_UNCOVERED) to promise more than stock and money would cover as the rules ask. */
export function requireCovered({ outstanding, stock, fund, min }: Coverage, more: Points): void {
  if (min === null || more === 0) return;
  const backed = stock + (fund?.points ?? 0);
  const percent = Math.floor((backed * 100) / (outstanding + more));
  requireThat(percent >= min, 'SHOP_UNCOVERED', { percent, min });
}

/** Only what is on offer can be handed out for points. */
function stockWorth(goods: Backing['goods']): Points {
  const worth = goods.reduce(
    (sum, { stock, price, onShelf }) => sum + (onShelf ? stock * price : 0),
    0,
  );
  return points(Math.min(POINTS_MAX, worth));
}

/** Null where the village has not said what a point is worth. */
function fundWorth(amountFen: number, fenPerPoint: number | null): Points | null {
  if (fenPerPoint === null) return null;
  return points(Math.min(POINTS_MAX, Math.floor((amountFen * 1_000) / fenPerPoint)));
}
