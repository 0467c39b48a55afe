import { dayAfter, dayOf, startOfDay, weekdayOf } from '../village-time';
import type { Village } from '../village';

export type PickupRules = Pick<Village, 'openings' | 'shopRules'>;

interface PickupWindow {
  /** The last village day. */
  readonly until: string;
  readonly dueAt: string;
}

/**
 * Until when a reservation waits: as many days as the village set, and on until the shop has opened
 * once after the day it was made on.
 */
export function pickupWindow({ openings, shopRules }: PickupRules, now: string): PickupWindow {
  const today = dayOf(now);
  const weekdays = new Set(openings.map(({ weekday }) => weekday));
  const opens = (days: number) =>
    openings.length === 0 || weekdays.has(weekdayOf(startOfDay(dayAfter(today, days))));
  const tomorrowOn = Array.from({ length: WEEK }, (_, index) => index + 1);
  const firstOpening = tomorrowOn.find(opens) ?? WEEK;
  const until = dayAfter(today, Math.max(shopRules.pickupDays, firstOpening));
  return { until, dueAt: startOfDay(dayAfter(until)) };
}

const WEEK = 7;
