/** Times as a village reads them: 2026年11月21日 16:00. */
import { clockOf, dayOf } from '@domain/village-time';

export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
}

/** Of a day near enough to do without its year. */
export function monthDayText(day: string): string {
  return dayText(day).replace(/^\d+年/, '');
}

/** 11月21日 of this year, the year before it of another: short enough for a row. */
export function shortDayText(day: string): string {
  return day.slice(0, 4) === today().slice(0, 4) ? monthDayText(day) : dayText(day);
}

export function timeText(instant: string): string {
  return `${dayText(dayOf(instant))} ${clockOf(instant)}`;
}

/** The village day it is now, by this device's clock. */
export function today(): string {
  return dayOf(new Date().toISOString());
}
