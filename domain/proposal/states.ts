import { requireThat } from '../refusal';
import type { Proposal, ProposalState } from './proposal';

/** The whole life of a proposal: from each state, where it may go. */
export const NEXT: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
  unconfirmed: ['submitted', 'withdrawn', 'voided'],
  submitted: ['reviewing', 'returned', 'rejected', 'withdrawn', 'voided'],
  returned: ['submitted', 'withdrawn', 'voided'],
  reviewing: ['publicity', 'rejected', 'withdrawn', 'voided'],
  publicity: ['objected', 'posted', 'voided'],
  objected: ['publicity', 'voided'],
  posted: [],
  rejected: [],
  withdrawn: [],
  voided: [],
};

/** States something still has to come of; a period with such a proposal cannot be closed. */
export const OPEN_STATES = [
  'unconfirmed',
  'submitted',
  'returned',
  'reviewing',
  'publicity',
  'objected',
] as const satisfies readonly ProposalState[];

export function isOpen(state: ProposalState): boolean {
  return NEXT[state].length > 0;
}

/** Ended without posting: it holds nothing any more. */
export function isDropped(state: ProposalState): boolean {
  return state === 'rejected' || state === 'withdrawn' || state === 'voided';
}

/** Stands for "nobody has to act": sorts behind every instant. */
export const NEVER_DUE = '~';

type Change = Partial<Omit<Proposal, 'id' | 'state' | 'changedAt'>>;

/** Refuses (PROPOSAL_MOVED_ON) what the table does not allow. */
export function moved(
  proposal: Proposal,
  state: ProposalState,
  change: Change,
  now: string,
): Proposal {
  requireThat(NEXT[proposal.state].includes(state), 'PROPOSAL_MOVED_ON', { state: proposal.state });
  return { ...proposal, ...change, state, changedAt: now };
}
