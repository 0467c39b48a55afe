import type { CapWindow } from './rulebook/rulebook';
import { POINT, points, type Points } from './points';

/** At most so many in a stretch of days. */
export interface Limit {
  readonly count: number;
  readonly per: CapWindow;
}

/** What of a limit is used up in the stretch of days it was last touched in. */
export interface Used {
  /** Key of the stretch (domain/rulebook/cap-windows.ts). */
  readonly window: string;
  readonly count: number;
}

/** How a village runs its shop; the committee sets it. */
export interface ShopRules {
  /** Whether goods can be reserved on the phone. */
  readonly reserving: boolean;
  /** A reservation waits until the end of the day so many days after the one it was made on. */
  readonly pickupDays: number;
  /** What one household may spend in a stretch of days; null for no limit. */
  readonly spendingLimit: { readonly points: Points; readonly per: CapWindow } | null;
  /** A count whose differences are worth this much needs the committee's approval. */
  readonly approvalFrom: Points;
  /** Goods that go off within so many days are listed. */
  readonly nearExpiryDays: number;
  /** Of their price, what such goods are proposed at, and what in the last quarter of that time. */
  readonly nearExpiryPercent: number;
  readonly lastDaysPercent: number;
  /** It is proposed to buy for so many weeks at once. */
  readonly stockWeeks: number;
  /** A service can be had for so many days after it was redeemed. */
  readonly claimDays: number;
  /** More percent of a recyclable missing than this, and its statement says so. */
  readonly shrinkageMax: number;
}

/** What a village begins with. All of it is an estimate the committee may change (docs/domain.md §7). */
export const DEFAULT_SHOP_RULES: ShopRules = {
  reserving: true,
  pickupDays: 7,
  spendingLimit: null,
  approvalFrom: points(20 * POINT),
  nearExpiryDays: 30,
  nearExpiryPercent: 80,
  lastDaysPercent: 50,
  stockWeeks: 4,
  claimDays: 90,
  shrinkageMax: 10,
};

/** So many days before they go off, goods are in the last quarter of the time in which they are listed. */
export function lastDaysOf({ nearExpiryDays }: Pick<ShopRules, 'nearExpiryDays'>): number {
  return Math.floor(nearExpiryDays / 4);
}

/** Whether what goes off at once is proposed at no more than what goes off later. */
export function areCutsInOrder({
  nearExpiryPercent,
  lastDaysPercent,
}: Pick<ShopRules, 'nearExpiryPercent' | 'lastDaysPercent'>): boolean {
  return lastDaysPercent <= nearExpiryPercent;
}
