import { availableOn, PACE_DAYS, type Goods } from './goods';
import { POINT, points, type Points } from './points';
import { lastDaysOf, type ShopRules } from './shop-rules';
import { dayAfter, daysBetween } from './village-time';

const DAYS_PER_WEEK = 7;

/** How long goods last at the pace of the last weeks, and how many to buy. */
export interface Outlook {
  readonly goods: Goods;
  readonly available: number;
  /** Pieces handed out in the last weeks. */
  readonly handedOut: number;
  /** So many tenths of a piece a week. */
  readonly weeklyTenths: number;
  /** The day after which there is none left; null when none is handed out. */
  readonly runsOutOn: string | null;
  /** At or below the line at which it is time to buy. */
  readonly isLow: boolean;
  readonly suggested: number;
}

/** The goods of a shelf by urgency: what is low first, then what runs out first. */
export function outlookOf(
  goods: readonly Goods[],
  { stockWeeks }: Pick<ShopRules, 'stockWeeks'>,
  today: string,
): readonly Outlook[] {
  return goods
    .filter(({ kind, onShelf }) => kind === 'goods' && onShelf)
    .map((item) => outlookOfOne(item, stockWeeks, today))
    .sort((a, b) => Number(b.isLow) - Number(a.isLow) || compared(lastDay(a), lastDay(b)));
}

function outlookOfOne(goods: Goods, stockWeeks: number, today: string): Outlook {
  const { reorderAt } = goods;
  const available = availableOn(goods, today);
  const { handedOut, days } = paceOf(goods, today);
  const isLow = reorderAt !== null && available <= reorderAt;
  const needed = Math.ceil((handedOut * DAYS_PER_WEEK * stockWeeks) / days);
  // Whatever the pace, more than at which one would have to buy again at once.
  const least = isLow ? reorderAt + 1 : 0;
  return {
    ...{ goods, available, handedOut, isLow },
    weeklyTenths: Math.round((handedOut * DAYS_PER_WEEK * 10) / days),
    runsOutOn: handedOut === 0 ? null : dayAfter(today, Math.floor((available * days) / handedOut)),
    suggested: Math.max(0, needed - available, least - available),
  };
}

/** What left in the last weeks; what is new on the shelf counts from its first day, one week at least. */
function paceOf({ handedOut }: Goods, today: string) {
  const from = dayAfter(today, 1 - PACE_DAYS);
  const recent = Object.entries(handedOut).filter(([day]) => day >= from && day <= today);
  const first = recent.reduce((least, [day]) => (day < least ? day : least), today);
  return {
    handedOut: recent.reduce((sum, [, count]) => sum + count, 0),
    days: Math.max(DAYS_PER_WEEK, daysBetween(first, today) + 1),
  };
}

function lastDay({ runsOutOn }: Outlook): string {
  return runsOutOn ?? '9999-12-31';
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Pieces that go off soon, or have gone off and still lie there. */
export interface Expiring {
  readonly goods: Goods;
  readonly expiresOn: string;
  readonly left: number;
  /** Days it may still be handed out, today included; 0 for what has gone off. */
  readonly days: number;
  /** A lower price, for what may still be handed out. */
  readonly suggested: Points | null;
}

type CutRules = Pick<ShopRules, 'nearExpiryDays' | 'nearExpiryPercent' | 'lastDaysPercent'>;

/** By last day, the first first. */
export function expiringOf(
  goods: readonly Goods[],
  rules: CutRules,
  today: string,
): readonly Expiring[] {
  return goods
    .flatMap((item) =>
      item.batches.flatMap(({ expiresOn, left }) => {
        if (expiresOn === null || expiresOn > dayAfter(today, rules.nearExpiryDays)) return [];
        const days = Math.max(0, daysBetween(today, expiresOn) + 1);
        const suggested = days === 0 ? null : loweredPrice(item.price, days, rules);
        return [{ goods: item, expiresOn, left, days, suggested }];
      }),
    )
    .sort((a, b) => compared(a.expiresOn, b.expiresOn));
}

const TENTH = POINT / 10;

/** As the village cuts at first and in the last days; to a tenth of a point, never nothing. */
function loweredPrice(price: Points, days: number, rules: CutRules): Points {
  const percent = days <= lastDaysOf(rules) ? rules.lastDaysPercent : rules.nearExpiryPercent;
  const lowered = Math.floor((price * percent) / 100 / TENTH) * TENTH;
  return points(Math.max(Math.min(price, TENTH), lowered));
}
