import { maskedName, type Household } from '../household';
import { points, type Points } from '../points';
import type { FlagRule } from '../rulebook/rulebook';
import type { VillagePeriod } from '../settlement/periods';
import { dayOf } from '../village-time';

/** What keeps a household from the red flag. */
export type Missing =
  | { readonly kind: 'score'; readonly short: Points }
  | { readonly kind: 'unrectified'; readonly count: number }
  | { readonly kind: 'veto'; readonly itemName: string }
  | { readonly kind: 'newcomer' }
  | { readonly kind: 'closed' };

/** What the committee decided beside the rule, and why. */
export interface FlagChange {
  readonly flagged: boolean;
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
}

/** Whether a household flies the red flag after a period, and how that came about. */
export interface FlagResult {
  readonly id: string;
  readonly villageId: string;
  /** The period's record, which says whether this is published. */
  readonly periodId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  readonly period: string;
  readonly from: string;
  readonly score: Points;
  /** What the rule counted besides. */
  readonly unrectified: number;
  readonly meets: boolean;
  readonly missing: readonly Missing[];
  readonly flagged: boolean;
  /** Whether it flew the flag after the period before. */
  readonly before: boolean;
  readonly changes: readonly FlagChange[];
}

export function flagIdOf(householdId: string, period: string): string {
  return `${householdId}.${period}`;
}

/** What the rule looks at, besides the score. */
export interface FlagFacts {
  /** Findings that were not put right. */
  readonly unrectified: number;
  /** Names of the vetoing items posted in the period. */
  readonly vetoes: readonly string[];
}

type Judged = Pick<Household, 'openedAt' | 'state'>;

/** All that is missing: score ≥ threshold, nothing unrectified, no veto (docs/domain.md §1.4). */
export function missingOf(
  { threshold, wholePeriodOnly }: FlagRule,
  subject: { readonly household: Judged; readonly score: Points; readonly from: string },
  { unrectified, vetoes }: FlagFacts,
): readonly Missing[] {
  const { household, score, from } = subject;
  const isNew = wholePeriodOnly && dayOf(household.openedAt) > from;
  return [
    ...(score < threshold ? [{ kind: 'score' as const, short: points(threshold - score) }] : []),
    ...(unrectified > 0 ? [{ kind: 'unrectified' as const, count: unrectified }] : []),
    ...[...new Set(vetoes)].map((itemName) => ({ kind: 'veto' as const, itemName })),
    ...(isNew ? [{ kind: 'newcomer' as const }] : []),
    ...(household.state === 'closed' ? [{ kind: 'closed' as const }] : []),
  ];
}

export interface FlagCase {
  readonly household: Household;
  readonly period: VillagePeriod;
  readonly score: Points;
  readonly rule: FlagRule;
  readonly facts: FlagFacts;
  readonly before: boolean;
}

/** The rule's own result, before anybody looked at it. */
export function flagResultOf(given: FlagCase): FlagResult {
  const { household, score, rule, facts, before } = given;
  const { period, from } = given.period;
  const { id, villageId, number, headName } = household;
  const missing = missingOf(rule, { household, score, from }, facts);
  return {
    id: flagIdOf(id, period),
    villageId,
    periodId: `${villageId}.${period}`,
    householdId: id,
    householdNumber: number,
    maskedName: maskedName(headName),
    period,
    from,
    score,
    unrectified: facts.unrectified,
    meets: missing.length === 0,
    missing,
    flagged: missing.length === 0,
    before,
    changes: [],
  };
}
