import { points, type Points } from '../points';
import { inForceOn, type RulebookInForce } from '../rulebook/rulebook';
import { periodOf } from '../period';
import { dayAfter, dayOf, daysOfMonth, instantAfter } from '../village-time';

/** A day on which exchange points end, by the rules in force until then. */
export interface ClearingDay {
  readonly day: string;
  /** Points earned before this village day begins end. */
  readonly earnedBefore: string;
  /** From this day on the households are told. */
  readonly noticeOn: string;
}

/** One clearing of a village: first the notices, then on its day the points. */
export interface ClearingRun {
  readonly id: string;
  readonly villageId: string;
  readonly day: string;
  readonly earnedBefore: string;
  readonly state: 'noticing' | 'noticed' | 'clearing' | 'done';
  /** The number of the last household gone through in this state. */
  readonly after: string;
  /** Households told, households whose points ended, and how many points. */
  readonly noticed: number;
  readonly households: number;
  readonly cleared: Points;
  readonly startedAt: string;
  readonly doneAt: string | null;
}

type Rulebooks = readonly RulebookInForce[];

export function clearingIdOf(villageId: string, day: string): string {
  return `${villageId}.${day}`;
}

/** A clearing at its beginning: nobody has been told yet. */
export function newClearing(
  villageId: string,
  { day, earnedBefore }: ClearingDay,
  now: string,
): ClearingRun {
  return {
    id: clearingIdOf(villageId, day),
    villageId,
    day,
    earnedBefore,
    state: 'noticing',
    after: '',
    noticed: 0,
    households: 0,
    cleared: points(0),
    startedAt: now,
    doneAt: null,
  };
}

/** The entry a clearing ends points by: the same however often it is tried. */
export function clearingEntryIdOf(householdId: string, day: string): string {
  return `${householdId}.${day}.clear`;
}

/**
 * Points end only at the beginning of a month, under whichever policy: at a period's or a year's end,
 * or, rolling, on the first day by which they are so many months old.
 */
function clearingOn(rulebooks: Rulebooks, day: string): ClearingDay | null {
  const clearing = inForceOn(rulebooks, dayAfter(day, -1))?.clearing;
  if (clearing === undefined || clearing.kind === 'none') return null;
  const noticeOn = dayAfter(day, -clearing.noticeDays);
  switch (clearing.kind) {
    case 'periodEnd':
      return endsPeriod(rulebooks, day) ? { day, earnedBefore: day, noticeOn } : null;
    case 'yearEnd':
      return day.endsWith('-01-01') ? { day, earnedBefore: day, noticeOn } : null;
    case 'rolling':
      return { day, earnedBefore: monthsBefore(day, clearing.months), noticeOn };
  }
}

function endsPeriod(rulebooks: Rulebooks, day: string): boolean {
  const last = dayAfter(day, -1);
  const rulebook = inForceOn(rulebooks, last);
  if (rulebook === null) return false;
  return periodOf(last, rulebook.period) !== periodOf(day, rulebook.period);
}

/** The clearing days after one day until another, that one included, in their order. */
export function clearingDays(rulebooks: Rulebooks, after: string, until: string): ClearingDay[] {
  const days: ClearingDay[] = [];
  for (let first = nextFirst(after); first <= until; first = nextFirst(first)) {
    const found = clearingOn(rulebooks, first);
    if (found !== null) days.push(found);
  }
  return days;
}

const FAR_MONTHS = 13;

/** When points end next after a day; null when the rules let them stay. */
export function nextClearing(rulebooks: Rulebooks, day: string): ClearingDay | null {
  let first = day;
  for (let month = 0; month < FAR_MONTHS; month += 1) {
    first = nextFirst(first);
    const found = clearingOn(rulebooks, first);
    if (found !== null) return found;
  }
  return null;
}

/** The last clearing day that has begun, with no call from before it still under way. */
export function dueClearing(rulebooks: Rulebooks, now: string): ClearingDay | null {
  const [first] = rulebooks;
  if (first === undefined) return null;
  const today = dayOf(instantAfter(now, -CALL_MS));
  return clearingDays(rulebooks, first.effectiveOn, today).at(-1) ?? null;
}

/** Longer than any call lives, clocks that differ included. */
const CALL_MS = 60_000;

/** The first day of the month after a day. */
function nextFirst(day: string): string {
  return daysOfMonth(day.slice(0, 7)).until;
}

/** The first of a month so many months earlier. */
function monthsBefore(first: string, months: number): string {
  const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}
