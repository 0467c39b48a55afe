import type { Entry } from '../entry';
import type { Account, Household } from '../household';
import { points, sumOf, type Points } from '../points';
import { requireThat } from '../refusal';
import { dayOf, instantAfter, startOfDay } from '../village-time';
import type { VillagePeriod } from './periods';

/** What a close came to, as far as it has come. */
export interface Figures {
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

/** How far a village has come with a period. While nothing is to be said about one, there is none. */
export interface Period {
  readonly id: string;
  readonly villageId: string;
  readonly period: string;
  /** Its first day: sorts periods of whatever kind. */
  readonly from: string;
  readonly version: number;
  readonly state: 'open' | 'closing' | 'closed';
  /** Proposals made after its end or shortly before: a close that did not count one conflicts with it. */
  readonly late: number;
  readonly by: Entry['by'] | null;
  readonly startedAt: string | null;
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

const NO_FIGURES: Figures = {
  households: 0,
  of: 0,
  gaining: 0,
  highest: points(0),
  issued: points(0),
};

function openPeriod(villageId: string, { period, from, rulebook }: VillagePeriod): Period {
  return {
    id: periodIdOf(villageId, period),
    villageId,
    period,
    from,
    version: rulebook.version,
    state: 'open',
    late: 0,
    by: null,
    startedAt: null,
    closedAt: null,
    after: '',
    figures: NO_FIGURES,
    flags: { state: 'none', flagged: 0, publishedAt: null },
  };
}

/** Longer than any call lives, clocks that differ included. */
const CALL_MS = 60_000;

/**
 * Refuses (PERIOD_CLOSED) a proposal for a period that is being closed or is closed. Answers what to
 * write, so that a close which began before the proposal was there is not decided without it; null
 * while the period runs and nobody can be closing it.
 */
export function entered(
  record: Period | null,
  place: { readonly villageId: string; readonly period: VillagePeriod },
  now: string,
): Period | null {
  const { villageId, period } = place;
  const open = record ?? openPeriod(villageId, period);
  requireThat(open.state === 'open', 'PERIOD_CLOSED', { period: period.period });
  if (instantAfter(now, CALL_MS) < startOfDay(period.until)) return null;
  return { ...open, late: open.late + 1 };
}

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
  const { villageId, period, before, open, households } = closing;
  const record = closing.record ?? openPeriod(villageId, period);
  requireThat(now >= startOfDay(period.until), 'PERIOD_RUNNING', { until: period.until });
  requireThat(record.state !== 'closed', 'PERIOD_CLOSED', { period: period.period });
  if (record.state === 'closing') return record;
  if (before !== null)
    requireThat(before.record?.state === 'closed', 'PERIOD_BEFORE_OPEN', { period: before.period });
  const { proposals, findings } = open;
  requireThat(proposals + findings === 0, 'PERIOD_HAS_OPEN', { proposals, findings });
  const figures = { ...NO_FIGURES, of: households };
  return { ...record, state: 'closing', by, startedAt: now, figures };
}

/** A period's score, the base included. */
export function scoreOf({ scores }: Account, { period, rulebook }: VillagePeriod): Points {
  return points(rulebook.baseScore + (scores[period] ?? 0));
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
