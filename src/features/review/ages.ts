import { DAY_MS, dayOf } from '@domain/village-time';
import { lastDayText } from '@/features/entry/when';
import { ROW } from './texts';

/** "等了 3 天": by the village's days, not by hours. */
export function waitingText(since: string, now: string): string {
  return ROW.waiting(Math.max(0, daysBetween(since, now)));
}

export interface Due {
  readonly text: string;
  readonly late: boolean;
}

/** Until when somebody has to act, or for how long nobody has; null where nobody has to. */
export function dueOf(dueAt: string | null, now: string): Due | null {
  if (dueAt === null) return null;
  if (dueAt > now) return { text: ROW.due(lastDayText(dueAt)), late: false };
  return { text: ROW.late(daysBetween(dueAt, now) + 1), late: true };
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(dayOf(until)) - Date.parse(dayOf(from))) / DAY_MS);
}

/** Whole days left to act in; 0 on the last one, less when it is over. */
export function daysLeft(dueAt: string, now: string): number {
  return daysBetween(now, dueAt) - 1;
}
