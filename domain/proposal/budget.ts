import { points, type Points } from '../points';
import { requireThat } from '../refusal';
import type { Settings } from '../rulebook/rulebook';
import type { Proposal } from './proposal';
import { isDropped } from './states';

/** Exchange points that proposals of one period have been promised, posted ones included. */
export interface Budget {
  /** The village's and the period's. */
  readonly id: string;
  readonly villageId: string;
  readonly promised: Points;
}

export function budgetIdOf({ villageId, period }: Pick<Proposal, 'villageId' | 'period'>): string {
  return `${villageId}.${period}`;
}

/** What passing it on promises; nothing where points are not issued by postings. */
export function promiseOf(proposal: Proposal, { issuing }: Pick<Settings, 'issuing'>): Points {
  const { books, direction, held } = proposal;
  const issues = issuing.kind === 'asPosted' && books.exchange && direction === 'addition';
  return points(issues ? held : 0);
}

/** What a proposal takes of its period's budget. */
export function budgetedBy({ state, promised, budgeted }: Proposal): number {
  return budgeted && !isDropped(state) ? promised : 0;
}

/** The budget after a proposal changed what it takes of it. */
export function budgetAfter(budget: Budget | null, before: Proposal, after: Proposal): Budget {
  const was = budget ?? { id: budgetIdOf(after), villageId: after.villageId, promised: points(0) };
  return { ...was, promised: points(was.promised + budgetedBy(after) - budgetedBy(before)) };
}

/** Refuses (BUDGET_SPENT) to promise more than the village means to issue in the period. */
export function requireBudget(
  budget: Budget | null,
  promise: Points,
  { issuingBudget }: Pick<Settings, 'issuingBudget'>,
): void {
  if (issuingBudget === null || promise === 0) return;
  const left = points(issuingBudget - (budget?.promised ?? 0));
  requireThat(promise <= left, 'BUDGET_SPENT', { left });
}
