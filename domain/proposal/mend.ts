import { isBoundTo, type Person } from '../person';
import type { Quantity } from '../quantity';
import { requireThat } from '../refusal';
import type { Rulebook } from '../rulebook/rulebook';
import { requireWithinCaps, tallyAfter, emptyTally, type Tally } from './caps';
import { capsOf, heldFor, itemOf, needsPhoto } from './create';
import { reviewDueAt } from './deadlines';
import { dropped } from './ending';
import type { Proposal } from './proposal';
import { moved } from './states';

export interface Mending {
  readonly quantity: Quantity | null;
  readonly note: string;
  readonly photoIds: readonly string[];
}

interface Circumstances {
  readonly rulebook: Rulebook;
  readonly tally: Tally | null;
  readonly isPeriodClosed: boolean;
  readonly now: string;
}

/** Sends a returned proposal in again; another quantity takes another place under the caps. */
export function decideResubmission(
  proposal: Proposal,
  { quantity, note, photoIds }: Mending,
  { rulebook, tally, isPeriodClosed, now }: Circumstances,
): Proposal {
  const { state, period, householdId, villageId } = proposal;
  requireThat(state === 'returned', 'PROPOSAL_MOVED_ON', { state });
  requireThat(!isPeriodClosed, 'PERIOD_CLOSED', { period });
  const item = itemOf(rulebook, proposal.itemCode);
  requireThat(photoIds.length > 0 || !needsPhoto(item), 'PHOTO_MISSING');
  const held = heldFor(item, quantity);
  const dueAt = reviewDueAt(now, rulebook.settings);
  const change = { quantity, note, photoIds, held, ending: null, dueAt };
  const after = moved(proposal, 'submitted', change, now);
  const before = tally ?? emptyTally(householdId, villageId);
  if (held > proposal.held)
    requireWithinCaps(tallyAfter(before, proposal, after), after, capsOf(item, rulebook));
  return after;
}

/** Who may mend it or take it back: who proposed it; of an addition also its own household. */
export function isOwner(proposal: Proposal, person: Person): boolean {
  const { by, direction, villageId, householdId } = proposal;
  const isOwn = direction === 'addition' && isBoundTo(person, villageId, householdId);
  return by.id === person.id || isOwn;
}

export function decideWithdrawal(proposal: Proposal, reason: string, now: string): Proposal {
  return dropped(proposal, 'withdrawn', reason, now);
}
