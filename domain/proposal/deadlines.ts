import type { Settings } from '../rulebook/rulebook';
import { dayAfter, dayOf, startOfDay } from '../village-time';
import { workingDayAfter } from '../working-days';

/** Whoever has so many days has them whole: until the midnight that ends the last one. */
function endOfDayAfter(now: string, days: number): string {
  return startOfDay(dayAfter(dayOf(now), days + 1));
}

export function confirmDueAt(now: string, { confirmDays }: Settings): string {
  return endOfDayAfter(now, confirmDays);
}

export function reviewDueAt(now: string, { reviewDays }: Settings): string {
  return endOfDayAfter(now, reviewDays);
}

/** In working days, so that nothing runs out over a holiday (docs/domain.md §1.3). */
export function objectionDueAt(now: string, settings: Settings): string {
  return startOfDay(dayAfter(workingDayAfter(dayOf(now), settings.objectionDays, settings)));
}

/** Whole days on show, from the next midnight on; at once and over for what is not published. */
export function publicityOf(
  now: string,
  { publicityDays }: Settings,
  isPublished: boolean,
): { readonly from: string; readonly until: string } {
  if (!isPublished) return { from: now, until: now };
  return { from: endOfDayAfter(now, 0), until: endOfDayAfter(now, publicityDays) };
}
