import { dayAfter } from '@domain/village-time';

/** Days that follow on each other, both ends included. */
export interface DayRun {
  readonly from: string;
  readonly until: string;
}

/** "2026-10-01" … "2026-10-07" as one run. */
export function runsOf(days: readonly string[]): readonly DayRun[] {
  const sorted = [...new Set(days)].sort();
  return sorted.reduce<readonly DayRun[]>((runs, day) => {
    const last = runs.at(-1);
    return last !== undefined && dayAfter(last.until) === day
      ? [...runs.slice(0, -1), { from: last.from, until: day }]
      : [...runs, { from: day, until: day }];
  }, []);
}

const RUN_MAX = 31;

/** Every day of a run; null when it is none, or longer than anybody means. */
export function daysOfRun({ from, until }: DayRun): readonly string[] | null {
  if (from === '' || until === '' || until < from || dayAfter(from, RUN_MAX) <= until) return null;
  const days = [from];
  for (let day = from; day < until;) {
    day = dayAfter(day);
    days.push(day);
  }
  return days;
}

export function withRun(days: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...days, ...added])].sort();
}

export function withoutRun(days: readonly string[], { from, until }: DayRun): readonly string[] {
  return days.filter((day) => day < from || day > until);
}
