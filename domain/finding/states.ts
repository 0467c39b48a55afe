import { requireThat } from '../refusal';
import type { Finding, FindingState } from './finding';

/** The whole life of a finding. What is overdue may still be put right, but stays overdue. */
const NEXT: Readonly<Record<FindingState, readonly FindingState[]>> = {
  open: ['done', 'passed', 'overdue', 'dropped'],
  done: ['open', 'passed', 'overdue', 'dropped'],
  passed: [],
  overdue: [],
  dropped: [],
};

/** A period with such a finding cannot be closed. */
export const OPEN_STATES = ['open', 'done'] as const satisfies readonly FindingState[];

/** Nobody said in time that it is right. Who did is not late because nobody came to see. */
export function isLate({ state, dueAt }: Pick<Finding, 'state' | 'dueAt'>, now: string): boolean {
  return state === 'open' && dueAt <= now;
}

/** Stands in the way of the red flag (docs/domain.md §1.4). */
export function isUnrectified({ state, putRight }: Pick<Finding, 'state' | 'putRight'>): boolean {
  return state === 'open' || state === 'done' || (state === 'overdue' && !putRight);
}

/** Refuses (FINDING_MOVED_ON) what the table does not allow. */
export function moved(
  finding: Finding,
  state: FindingState,
  change: Partial<Omit<Finding, 'id' | 'state'>>,
): Finding {
  requireThat(NEXT[finding.state].includes(state), 'FINDING_MOVED_ON', { state: finding.state });
  return { ...finding, ...change, state };
}
