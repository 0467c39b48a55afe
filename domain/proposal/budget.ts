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

/** What passing it on promises; nothing where no budget is set or points are not issued by postings. */
export function promiseOf(proposal: Proposal, { issuingBudget, issuing }: Settings): Points {
  const issues =
    issuing.kind === 'asPosted' && proposal.books.exchange && proposal.direction === 'addition';
  return points(issuingBudget !== null && issues ? proposal.held : 0);
}

export function promisedBy({ state, promised }: Proposal): number {
  return isDropped(state) ? 0 : promised;
}

/** The budget after a proposal changed what it was promised. */
export function budgetAfter(budget: Budget | null, before: Proposal, after: Proposal): Budget {
  const was = budget ?? { id: budgetIdOf(after), villageId: after.villageId, promised: points(0) };
  return { ...was, promised: points(was.promised + promisedBy(after) - promisedBy(before)) };
}

/** Refuses (BUDGET_SPENT) to promise more than the village means to issue in the period. */
export function requireBudget(
  budget: Budget | null,
  promise: Points,
  { issuingBudget }: Settings,
): void {
  if (issuingBudget === null || promise === 0) return;
  const left = points(issuingBudget - (budget?.promised ?? 0));
  requireThat(promise <= left, 'BUDGET_SPENT', { left });
}
