import type { Entry } from '../entry';
import type { Account, Household } from '../household';
import { points, sumOf, type Points } from '../points';
import { requireThat } from '../refusal';
import type { Issuing } from '../rulebook/rulebook';
import type { Close } from '../scoring-entries';
import { dayOf, startOfDay } from '../village-time';
import type { VillagePeriod } from './periods';

/** What a close came to, as far as it has come. */
interface Figures {
  /** Households gone through, and how many there are. */
  readonly households: number;
  readonly of: number;
  /** Households whose additions outweigh their deductions. */
  readonly gaining: number;
  /** The highest score, base included. */
  readonly highest: Points;
  /** Exchange points issued at the close. */
  readonly issued: Points;
}

/** How far a village has come with closing a period; there is none before it begins. */
export interface Period {
  readonly id: string;
  readonly villageId: string;
  readonly period: string;
  /** Its first day: sorts periods of whatever kind. */
  readonly from: string;
  readonly version: number;
  /** From `closing` on nothing new counts in it. */
  readonly state: 'closing' | 'closed';
  readonly by: Entry['by'];
  readonly startedAt: string;
  readonly closedAt: string | null;
  /** The number of the last household gone through. */
  readonly after: string;
  readonly figures: Figures;
  readonly flags: {
    readonly state: 'none' | 'computed' | 'published';
    readonly flagged: number;
    readonly publishedAt: string | null;
  };
}

export function periodIdOf(villageId: string, period: string): string {
  return `${villageId}.${period}`;
}

/** The entry a close issues points by: the same however often it is tried. */
export function settlementEntryIdOf(householdId: string, period: string): string {
  return `${householdId}.${period}.settle`;
}

const NO_FIGURES: Figures = {
  households: 0,
  of: 0,
  gaining: 0,
  highest: points(0),
  issued: points(0),
};

export interface Closing {
  readonly villageId: string;
  readonly period: VillagePeriod;
  readonly record: Period | null;
  /** The one before it, and how far that has come; null for the village's first. */
  readonly before: { readonly period: string; readonly record: Period | null } | null;
  /** What nobody has decided yet. */
  readonly open: { readonly proposals: number; readonly findings: number };
  readonly households: number;
}

/**
 * Begins a close: from now on nothing is proposed for the period any more. Refuses while it runs,
 * while something in it is open, and before its predecessor. Begun before, it goes on as it was.
 */
export function decideClose(
  closing: Closing,
  { by, now }: { readonly by: Entry['by']; readonly now: string },
): Period {
  const { villageId, record, before, open, households } = closing;
  const { period, from, until, rulebook } = closing.period;
  requireThat(now >= startOfDay(until), 'PERIOD_RUNNING', { until });
  requireThat(record?.state !== 'closed', 'PERIOD_CLOSED', { period });
  if (record !== null) return record;
  if (before !== null)
    requireThat(before.record?.state === 'closed', 'PERIOD_BEFORE_OPEN', { period: before.period });
  const { proposals, findings } = open;
  requireThat(proposals + findings === 0, 'PERIOD_HAS_OPEN', { proposals, findings });
  return {
    id: periodIdOf(villageId, period),
    villageId,
    period,
    from,
    version: rulebook.version,
    state: 'closing',
    by,
    startedAt: now,
    closedAt: null,
    after: '',
    figures: { ...NO_FIGURES, of: households },
    flags: { state: 'none', flagged: 0, publishedAt: null },
  };
}

/** A period's score, the base included. */
export function scoreOf({ scores }: Account, { period, rulebook }: VillagePeriod): Points {
  return points(rulebook.baseScore + (scores[period] ?? 0));
}

/** What of a score makes exchange points at the close: never the base, whatever the line says. */
export function closeOf(
  score: Points,
  { above }: Extract<Issuing, { readonly kind: 'atClose' }>,
  { period, rulebook }: VillagePeriod,
): Close {
  return { period, score, above: points(Math.max(above, rulebook.baseScore)) };
}

/** Who opened after the period or was gone before it has no part in it. */
export function takesPart(
  { openedAt, closing }: Pick<Household, 'openedAt' | 'closing'>,
  { from, until }: VillagePeriod,
): boolean {
  return dayOf(openedAt) < until && (closing === null || dayOf(closing.at) >= from);
}

/** What the close came to for one household. */
export interface Settled {
  readonly score: Points;
  readonly gaining: boolean;
  readonly issued: Points;
  readonly flagged: boolean;
}

/** The record after these households, the last of them named; null when somebody else went on. */
export function advanced(
  record: Period,
  page: { readonly after: string; readonly reached: string; readonly settled: readonly Settled[] },
): Period | null {
  const { after, reached, settled } = page;
  if (record.state !== 'closing' || record.after !== after) return null;
  const { figures, flags } = record;
  const scores = settled.map(({ score }) => score);
  return {
    ...record,
    after: reached,
    figures: {
      ...figures,
      households: figures.households + settled.length,
      gaining: figures.gaining + settled.filter(({ gaining }) => gaining).length,
      highest: points(Math.max(figures.highest, ...scores)),
      issued: sumOf([figures.issued, ...settled.map(({ issued }) => issued)]),
    },
    flags: { ...flags, flagged: flags.flagged + settled.filter(({ flagged }) => flagged).length },
  };
}

/** After the last household: the flags wait for the committee's review where there is a rule. */
export function closed(record: Period, hasFlagRule: boolean, now: string): Period {
  return {
    ...record,
    state: 'closed',
    closedAt: now,
    figures: { ...record.figures, of: record.figures.households },
    flags: { ...record.flags, state: hasFlagRule ? 'computed' : 'none' },
  };
}
