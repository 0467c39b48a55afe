import type { Entry } from '../entry';
import type { Goods } from '../goods';
import { points, POINTS_MAX, type Points } from '../points';
import { requireThat } from '../refusal';
import type { Settings } from '../rulebook/rulebook';
import { dayAfter, dayOf } from '../village-time';

/** Money counted longer ago says nothing of today. */
const DAYS_BACK = 60;

/** Money of the shop on hand, as somebody recorded it: the newest record counts. */
export interface Fund {
  readonly id: string;
  readonly villageId: string;
  readonly amountFen: number;
  readonly on: string;
  readonly note: string;
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's records: time, then id. */
  readonly place: string;
}

/** What the shop could honour (docs/domain.md §5): points that are out, against stock and money. */
export interface Coverage {
  readonly outstanding: Points;
  readonly stock: Points;
  readonly fund: {
    readonly amountFen: number;
    readonly on: string;
    readonly points: Points | null;
  } | null;
  /** Whole percent, rounded down; null while no points are out. */
  readonly percent: number | null;
  readonly min: number | null;
}

export interface Backing {
  readonly outstanding: Points;
  readonly goods: readonly Pick<Goods, 'stock' | 'price' | 'onShelf'>[];
  readonly fund: Pick<Fund, 'amountFen' | 'on'> | null;
}

export function coverageOf(
  { outstanding, goods, fund }: Backing,
  { fenPerPoint, coverageMin }: Pick<Settings, 'fenPerPoint' | 'coverageMin'>,
): Coverage {
  const stock = stockWorth(goods);
  const money = fund === null ? null : fundWorth(fund.amountFen, fenPerPoint);
  const backed = stock + (money ?? 0);
  return {
    outstanding,
    stock,
    fund: fund && { amountFen: fund.amountFen, on: fund.on, points: money },
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

/** Refuses (DAY_OUT_OF_REACH) money of a day to come, or of one long past. */
export function decideFund(record: Omit<Fund, 'at' | 'place'>, now: string): Fund {
  const today = dayOf(now);
  const from = dayAfter(today, -DAYS_BACK);
  const isNow = record.on >= from && record.on <= today;
  requireThat(isNow, 'DAY_OUT_OF_REACH', { from, until: today });
  return { ...record, at: now, place: `${now}~${record.id}` };
}
