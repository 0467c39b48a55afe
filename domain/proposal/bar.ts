import type { Person, Role } from '../person';
import { isRecused } from '../recusal';
import { refuse } from '../refusal';
import type { Proposal } from './proposal';

/** Why somebody may not take the next step of a review. */
export type Bar = 'recused' | 'proposer' | 'firstReviewer' | 'marked' | 'role';

/** Null when this person may take the next step of the review, or when there is none. */
export function barOf(proposal: Proposal, person: Person, roles: readonly Role[]): Bar | null {
  if (isRecused(person, proposal)) return 'recused';
  if (!roles.some((role) => role === 'scorer' || role === 'committee')) return 'role';
  if (proposal.by.id === person.id) return 'proposer';
  if (proposal.first?.byId === person.id) return 'firstReviewer';
  return proposal.marks.some(({ judgeId }) => judgeId === person.id) ? 'marked' : null;
}

/** Refuses who is kin, or has had a part in it already: nobody judges twice, or their own. */
export function requireOutsider(proposal: Proposal, person: Person): void {
  const bar = barOf(proposal, person, ['scorer']);
  if (bar === 'recused') refuse('RECUSED');
  if (bar !== null) refuse('TOOK_PART');
}
