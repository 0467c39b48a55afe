import type { Entry } from '../entry';
import type { Household } from '../household';
import type { PostingContext } from '../posting';
import { assert } from '../assert';
import type { Issuing } from '../rulebook/rulebook';
import { postVerdict, type Verdict } from '../scoring-entries';
import { CLOSED_REASON, DEPARTED_REASON, dropped } from './ending';
import type { Proposal } from './proposal';
import { moved, NEVER_DUE } from './states';

/** A proposal whose time on show is over, with what its posting depends on. */
export interface Due {
  readonly proposal: Proposal;
  readonly issuing: Issuing;
  readonly isPeriodClosed: boolean;
  /** Of the wish to post just this; the same however often it is tried. */
  readonly wishHash: string;
}

export interface PostedProposals {
  readonly household: Household;
  readonly entries: readonly Entry[];
  readonly moves: readonly { readonly before: Proposal; readonly after: Proposal }[];
}

type Posting = Omit<PostingContext, 'entryId' | 'wishHash'>;

/** Whether its time on show is over, and nobody objects. */
export function isDue({ state, dueAt }: Proposal, now: string): boolean {
  return state === 'publicity' && dueAt <= now;
}

/** What is due first is posted first, whenever and by whichever run it is posted. */
export function inPostingOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  const keyOf = ({ dueAt, id }: Proposal) => `${dueAt}~${id}`;
  return [...proposals].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * Posts one household's due proposals, in order. What is about a household that has left, or a
 * period that is closed, ends unposted.
 */
export function decidePostings(
  household: Household,
  due: readonly Due[],
  posting: Posting,
): PostedProposals {
  const start: PostedProposals = { household, entries: [], moves: [] };
  return due.reduce((so, one) => {
    const { proposal: before } = one;
    const hindrance = hindranceOf(so.household, one);
    if (hindrance !== null) {
      const after = dropped(before, 'voided', hindrance, posting.now);
      return { ...so, moves: [...so.moves, { before, after }] };
    }
    const context = { ...posting, entryId: before.id, wishHash: one.wishHash };
    const scored = postVerdict(so.household, verdictOf(one), context);
    const after = moved(before, 'posted', { dueAt: NEVER_DUE }, posting.now);
    return {
      household: scored.household,
      entries: [...so.entries, ...scored.entries],
      moves: [...so.moves, { before, after }],
    };
  }, start);
}

function hindranceOf({ state }: Household, { isPeriodClosed }: Due): string | null {
  if (state === 'closed') return DEPARTED_REASON;
  return isPeriodClosed ? CLOSED_REASON : null;
}

function verdictOf({ proposal, issuing }: Due): Verdict {
  const { id, itemCode, itemName, occurredOn, period, version, direction, books, value } = proposal;
  assert(value !== null, 'what is on show has a value');
  return {
    cause: { proposalId: id, itemCode, itemName, occurredOn, period, version },
    direction,
    value,
    books,
    issuing,
  };
}
