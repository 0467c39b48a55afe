import { assert } from './assert';

/** How long a village scores before it settles (docs/domain.md §1.1). */
export const PERIOD_KINDS = ['month', 'quarter', 'halfYear', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const MONTHS: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** The key of the period a village day falls in: "2026-11", "2026-Q4", "2026-H2" or "2026". */
export function periodOf(day: string, kind: PeriodKind): string {
  return keyOf(
    Number(day.slice(0, 4)),
    Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS[kind]),
    kind,
  );
}

/** A key says by its shape what kind of period it names. */
function kindOf(period: string): PeriodKind {
  if (period.length === 4) return 'year';
  const mark = period.charAt(5);
  if (mark === 'Q') return 'quarter';
  return mark === 'H' ? 'halfYear' : 'month';
}

/** The period's first day, and the first day after it. */
export function daysOfPeriod(period: string): { readonly from: string; readonly until: string } {
  const kind = kindOf(period);
  const { year, index } = placeOf(period);
  const first = year * 12 + index * MONTHS[kind];
  return { from: firstDayOf(first), until: firstDayOf(first + MONTHS[kind]) };
}

export function periodAfter(period: string): string {
  return periodOf(daysOfPeriod(period).until, kindOf(period));
}

export function periodBefore(period: string): string {
  const kind = kindOf(period);
  const { year, index } = placeOf(period);
  const before = year * (12 / MONTHS[kind]) + index - 1;
  const inYear = 12 / MONTHS[kind];
  return keyOf(Math.floor(before / inYear), before % inYear, kind);
}

/** "2026年第4季度": as it is said aloud. */
export function periodName(period: string): string {
  const { year, index } = placeOf(period);
  switch (kindOf(period)) {
    case 'year':
      return `${year}年`;
    case 'halfYear':
      return `${year}年${index === 0 ? '上半年' : '下半年'}`;
    case 'quarter':
      return `${year}年第${index + 1}季度`;
    case 'month':
      return `${year}年${index + 1}月`;
  }
}

function keyOf(year: number, index: number, kind: PeriodKind): string {
  switch (kind) {
    case 'year':
      return String(year);
    case 'halfYear':
      return `${year}-H${index + 1}`;
    case 'quarter':
      return `${year}-Q${index + 1}`;
    case 'month':
      return `${year}-${String(index + 1).padStart(2, '0')}`;
  }
}

function placeOf(period: string): { readonly year: number; readonly index: number } {
  const year = Number(period.slice(0, 4));
  const index = period.length === 4 ? 0 : Number(period.slice(5).replace(/\D/, '')) - 1;
  assert(Number.isInteger(year) && Number.isInteger(index) && index >= 0, 'a period has a key');
  return { year, index };
}

function firstDayOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
