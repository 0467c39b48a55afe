/**
 * The village's time is Asia/Shanghai: UTC+8, no summer time since 1991. Instants are ISO text in
 * UTC ("2026-11-21T08:00:00.000Z"), so that they sort as text; days are "2026-11-21" in the village.
 */
const OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

function villageClock(instant: string): Date {
  return new Date(Date.parse(instant) + OFFSET_MS);
}

/** The village's calendar day of an instant. */
export function dayOf(instant: string): string {
  return villageClock(instant).toISOString().slice(0, 10);
}

export function monthOf(instant: string): string {
  return dayOf(instant).slice(0, 7);
}

/** 1 Monday … 7 Sunday, in the village. */
export function weekdayOf(instant: string): number {
  return villageClock(instant).getUTCDay() || 7;
}

/** The instant at which a village day begins. */
export function startOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS).toISOString();
}

/** The village day so many days later (or earlier). */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days after the first the second is; negative when it lies before. */
export function daysBetween(first: string, second: string): number {
  const at = (day: string) => Date.parse(`${day}T00:00:00.000Z`);
  return Math.round((at(second) - at(first)) / DAY_MS);
}

/** The first day of a "2026-11" month and of the month after it. */
export function daysOfMonth(month: string): { readonly from: string; readonly until: string } {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: `${month}-01`, until: `${next}-01` };
}

export function instantAfter(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** "08:30" of an instant, in the village. */
export function clockOf(instant: string): string {
  return villageClock(instant).toISOString().slice(11, 16);
}
