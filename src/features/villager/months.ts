/** Months of the village's calendar, as "2026-11". */
import { dayAfter, daysOfMonth } from '@domain/village-time';

export function monthBefore(month: string): string {
  return dayAfter(`${month}-01`, -1).slice(0, 7);
}

export function monthAfter(month: string): string {
  return daysOfMonth(month).until.slice(0, 7);
}

/** The first and last day of a month. */
export function monthDays(month: string): { readonly from: string; readonly until: string } {
  const { from, until } = daysOfMonth(month);
  return { from, until: dayAfter(until, -1) };
}
