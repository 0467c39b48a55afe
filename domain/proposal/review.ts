import type { Household } from '../household';
import type { Person } from '../person';
import { points, type Points } from '../points';
import { isRecused } from '../recusal';
import { requireThat } from '../refusal';
import type { Settings } from '../rulebook/rulebook';
import { mostOf } from '../rulebook/value';
import { requireCovered, type Coverage } from '../settlement/coverage';
import { requireOutsider } from './bar';
import { promiseOf, requireBudget, type Budget } from './budget';
import { publicityOf, reviewDueAt } from './deadlines';
import { dropped } from './ending';
import type { Mark, Proposal } from './proposal';
import { moved } from './states';

/** Three judges who do not see each other's marks; two must agree (docs/domain.md §1.3). */
export const PANEL = 3;
const MAJORITY = 2;

export type FirstVerdict =
  { readonly verdict: 'pass' } | { readonly verdict: 'return' | 'reject'; readonly reason: string };

export interface Sitting {
  readonly household: Pick<Household, 'state'>;
  readonly settings: Settings;
  readonly judge: Person;
  readonly now: string;
}

export interface FirstSitting extends Sitting {
  readonly budget: Budget | null;
  /** What stands behind the shop's points; null where the rules ask for nothing. */
  readonly coverage: Coverage | null;
  /** Points promised before, and not in the outstanding ones yet. */
  readonly alsoPromised: Points;
}

/**
 * First review. What is passed on is promised, as far as the period's budget and what stands behind
 * the shop's points go.
 */
export function decideFirst(
  proposal: Proposal,
  verdict: FirstVerdict,
  { household, judge, ...sitting }: FirstSitting,
): Proposal {
  const { now, settings } = sitting;
  requireThat(proposal.state === 'submitted', 'PROPOSAL_MOVED_ON', { state: proposal.state });
  requireOutsider(proposal, judge);
  if (verdict.verdict === 'reject') return dropped(proposal, 'rejected', verdict.reason, now);
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  const dueAt = reviewDueAt(now, settings);
  if (verdict.verdict === 'return') {
    const ending = { reason: verdict.reason, at: now };
    return moved(proposal, 'returned', { ending, dueAt }, now);
  }
  const first = { byId: judge.id, at: now };
  return moved(proposal, 'reviewing', { first, ...promiseMade(proposal, sitting), dueAt }, now);
}

function promiseMade(
  proposal: Proposal,
  { settings, budget, coverage, alsoPromised }: Omit<FirstSitting, 'household' | 'judge'>,
): Pick<Proposal, 'promised' | 'budgeted'> {
  const promised = promiseOf(proposal, settings);
  requireBudget(budget, promised, settings);
  if (coverage !== null && promised > 0) requireCovered(coverage, points(promised + alsoPromised));
  return { promised, budgeted: settings.issuingBudget !== null };
}

export interface Opinion {
  readonly agree: boolean;
  readonly points: Points | null;
}

/**
 * One more mark. The third that counts decides; a judge whose relation to the household was declared
 * since does not count, and another is waited for.
 */
export function decideMark(
  proposal: Proposal,
  opinion: Opinion,
  { others, ...sitting }: Sitting & { readonly others: readonly Person[] },
): Proposal {
  const { household, judge, now } = sitting;
  requireThat(proposal.state === 'reviewing', 'PROPOSAL_MOVED_ON', { state: proposal.state });
  requireOutsider(proposal, judge);
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  requireFitting(proposal, opinion);
  const kin = others.filter((other) => isRecused(other, proposal)).map(({ id }) => id);
  const mark: Mark = { ...opinion, judgeId: judge.id, at: now, recused: false };
  const marks = [...proposal.marks, mark].map((one) => ({
    ...one,
    recused: one.recused || kin.includes(one.judgeId),
  }));
  const marked = { ...proposal, marks, changedAt: now };
  return countingMarks(marked).length < PANEL ? marked : decided(marked, sitting);
}

export function countingMarks({ marks }: Pick<Proposal, 'marks'>): readonly Mark[] {
  return marks.filter(({ recused }) => !recused);
}

function requireFitting({ worth }: Proposal, { agree, points: given }: Opinion): void {
  const isAsked = worth.kind === 'range' && agree;
  const least = worth.kind === 'range' ? worth.least : points(0);
  const most = worth.kind === 'range' ? worth.most : points(0);
  const fits = isAsked ? given !== null && given >= least && given <= most : given === null;
  requireThat(fits, 'MARK_OUT_OF_RANGE', { least, most });
}

function decided(proposal: Proposal, { settings, now }: Sitting): Proposal {
  const value = valueOf(proposal);
  if (value === null) return dropped(proposal, 'rejected', '评议没有通过', now);
  const publicity = publicityOf(now, settings, proposal.publicityFirst);
  const isOnBoard = proposal.publicityFirst && proposal.direction === 'addition';
  return moved(
    proposal,
    'publicity',
    {
      value,
      held: value,
      promised: points(Math.min(proposal.promised, value)),
      publicity,
      boardPlace: isOnBoard ? `${publicity.from}~${proposal.id}` : null,
      dueAt: publicity.until,
    },
    now,
  );
}

/** Null when fewer than two agree. Of a range the middle mark counts; no is the least. */
function valueOf(proposal: Proposal): Points | null {
  const { worth, quantity } = proposal;
  const marks = countingMarks(proposal);
  if (marks.filter(({ agree }) => agree).length < MAJORITY) return null;
  if (worth.kind !== 'range') return mostOf(worth, quantity);
  const given = marks.map(({ agree, points: mark }) =>
    agree && mark !== null ? mark : worth.least,
  );
  return [...given].sort((a, b) => a - b)[Math.floor(given.length / 2)] ?? null;
}
