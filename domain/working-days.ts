import { dayAfter } from './village-time';

/** The days a village works: Monday to Friday, less its holidays, plus the weekend days it works. */
export interface WorkingCalendar {
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

function isWorkingDay(day: string, { holidays, workdays }: WorkingCalendar): boolean {
  if (workdays.includes(day)) return true;
  return !isWeekend(day) && !holidays.includes(day);
}

/**
 * The working day so many working days later; the day itself does not count. A calendar of nothing
 * but holidays gives up after a year rather than never.
 */
export function workingDayAfter(day: string, count: number, calendar: WorkingCalendar): string {
  let left = count;
  let at = day;
  for (let steps = 0; left > 0 && steps < 366; steps += 1) {
    at = dayAfter(at);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: string): boolean {
  const days = Math.round(Date.parse(`${day}T00:00:00.000Z`) / 86_400_000);
  return (days + 3) % 7 >= 5;
}
