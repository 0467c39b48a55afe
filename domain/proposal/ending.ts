import { points } from '../points';
import type { Proposal, ProposalState } from './proposal';
import { moved, NEVER_DUE } from './states';

/** Why the timer ended something, as its household reads it. */
export const OVERDUE_REASONS = {
  unconfirmed: '这户没有在期限内确认',
  returned: '退回以后没有在期限内补好',
  objected: '异议没有在期限内答复',
} as const;

export const DEPARTED_REASON = '这户已经迁出或并户';
export const CLOSED_REASON = '这一期已经结算';

/** Ends a proposal without posting it; what it held and was promised is given back. */
export function dropped(
  proposal: Proposal,
  state: Extract<ProposalState, 'rejected' | 'withdrawn' | 'voided'>,
  reason: string,
  now: string,
): Proposal {
  const nothing = { held: points(0), promised: points(0), objectionId: null };
  return moved(proposal, state, { ...nothing, ending: { reason, at: now }, dueAt: NEVER_DUE }, now);
}
