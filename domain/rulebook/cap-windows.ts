import { periodOf } from '../period';
import { dayAfter, startOfDay, weekdayOf } from '../village-time';
import type { CapWindow } from './rulebook';

/** The key of the window a day falls in; keys of different windows never meet. */
export function capWindowOf(day: string, window: CapWindow): string {
  switch (window) {
    case 'day':
      return day;
    case 'week':
      return `W${dayAfter(day, 1 - weekdayOf(startOfDay(day)))}`;
    case 'month':
      return periodOf(day, 'month');
    case 'quarter':
      return periodOf(day, 'quarter');
    case 'year':
      return periodOf(day, 'year');
  }
}
