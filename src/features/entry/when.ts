/** Days, months and moments as they are said in the village. */
import { clockOf, dayOf, instantAfter } from '@domain/village-time';

/** "11月21日" of "2026-11-21". */
export function dayText(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** "2026年11月21日" of "2026-11-21". */
export function dateText(day: string): string {
  return `${day.slice(0, 4)}年${dayText(day)}`;
}

/** "2026年11月" of "2026-11". */
export function monthText(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

/** "11月21日 16:00" of an instant, in the village. */
export function momentText(instant: string): string {
  return `${dayText(dayOf(instant))} ${clockOf(instant)}`;
}

/** The last whole day before an instant a village day begins at: until when something may be done. */
export function lastDayText(until: string): string {
  return dayText(dayOf(instantAfter(until, -1)));
}

/** 周一 … 周日 of 1 … 7. */
export function weekdayText(weekday: number): string {
  return `周${'一二三四五六日'.charAt(weekday - 1)}`;
}
