import { isOwnHousehold } from '../countersign';
import type { Household } from '../household';
import type { Person } from '../person';
import type { Posted, PostingContext } from '../posting';
import { requireThat } from '../refusal';
import { decideTradeIn } from '../trade-in';
import type { Conflict } from './conflict';
import type { Outing } from './outing';
import { broughtThen, offlineOf } from './replay';

interface Settled {
  readonly conflict: Conflict;
  /** Null when it was dropped. */
  readonly posted: Posted | null;
}

export interface SettleRequest {
  readonly conflict: Conflict;
  readonly outing: Outing;
  readonly household: Household;
  readonly person: Person;
  readonly post: boolean;
  readonly reason: string;
}

/**
 * Posts it to the household after all, whatever the card said, or drops it; either with a reason.
 * Refuses CONFLICT_SETTLED, TOOK_PART for whoever weighed it, OWN_HOUSEHOLD and HOUSEHOLD_CLOSED.
 */
export function decideSettling(request: SettleRequest, context: PostingContext): Settled {
  const { conflict, outing, household, person, post, reason } = request;
  const { by, now } = context;
  requireThat(conflict.state === 'open', 'CONFLICT_SETTLED', { state: conflict.state });
  requireThat(conflict.sentBy.id !== by.id, 'TOOK_PART');
  const place = { villageId: household.villageId, householdId: household.id };
  requireThat(!isOwnHousehold(person, place), 'OWN_HOUSEHOLD');
  const state = post ? 'posted' : 'dropped';
  const settled: Conflict = { ...conflict, state, settling: { by, at: now, reason } };
  if (!post) return { conflict: settled, posted: null };
  const offline = offlineOf(outing, { ...conflict, occurredAt: withinOuting(conflict, outing) });
  const tradeIn = { household, ...broughtThen(outing, conflict), offline };
  return {
    conflict: settled,
    posted: decideTradeIn(tradeIn, { ...context, entryId: conflict.id }),
  };
}

/** A device whose clock was wrong cannot say when it was: the nearest time that can be is the best there is. */
function withinOuting({ occurredAt, sentAt }: Conflict, { preparedAt, until }: Outing): string {
  const last = until < sentAt ? until : sentAt;
  if (occurredAt < preparedAt) return preparedAt;
  return occurredAt > last ? last : occurredAt;
}
