import { requireShown } from '../bag';
import { isOwnHousehold } from '../countersign';
import type { Offline } from '../entry';
import type { Household } from '../household';
import type { Person } from '../person';
import type { Posted, PostingContext } from '../posting';
import { Refusal, requireThat, type RefusalFacts } from '../refusal';
import { decideTradeIn, GIVEN_DAYS, type Brought, type Rejected } from '../trade-in';
import { dayAfter, dayOf, instantAfter } from '../village-time';
import type { Conflict } from './conflict';
import type { Outing } from './outing';

/** A device's clock is set by the cloud's when it is prepared; between the two lie the calls. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** What was typed without network. */
export interface OfflineTradeIn {
  readonly seq: number;
  readonly occurredAt: string;
  readonly brought: readonly Brought[];
  readonly rejected: readonly Rejected[];
  readonly cardToken: string | undefined;
  readonly bagCode: string | undefined;
}

export interface ReplayRequest {
  readonly outing: Outing;
  readonly household: Household;
  readonly tradeIn: OfflineTradeIn;
  readonly person: Person;
}

export interface Replayed {
  readonly outing: Outing;
  /** One of the two. */
  readonly posted: Posted | null;
  readonly conflict: Conflict | null;
}

/**
 * Posts what was typed without network as it was typed: under the table the outing was prepared
 * with, counting on the day it was brought. What the rules do not allow any more is kept for a
 * person to settle: whatever arrives is an entry or a conflict, and nothing is lost.
 */
export function decideReplay(request: ReplayRequest, context: PostingContext): Replayed {
  const { outing, tradeIn } = request;
  const lastSeq = Math.max(outing.lastSeq, tradeIn.seq);
  try {
    const posted = postedAsTyped(request, context);
    return { outing: { ...outing, lastSeq, posted: outing.posted + 1 }, posted, conflict: null };
  } catch (error) {
    if (!(error instanceof Refusal) || !isForAPerson(error)) throw error;
    const conflict = conflictOf(request, error, context);
    const conflicts = outing.conflicts + 1;
    return { outing: { ...outing, lastSeq, conflicts }, posted: null, conflict };
  }
}

/** A wish that no honest device makes is refused as anywhere else. */
function isForAPerson({ code }: Refusal): boolean {
  return code !== 'BAD_INPUT' && code !== 'NOT_FOUND';
}

function postedAsTyped(request: ReplayRequest, context: PostingContext): Posted {
  const { outing, household, tradeIn, person } = request;
  requireThat(outing.state === 'open', 'OUTING_ENDED', { outing: outing.no });
  requireThat(tradeIn.seq > outing.lastSeq, 'OUTING_ORDER', { last: outing.lastSeq });
  requireTime(outing, tradeIn.occurredAt, context.now);
  const place = { villageId: household.villageId, householdId: household.id };
  requireThat(!isOwnHousehold(person, place), 'OWN_HOUSEHOLD');
  requireShown(household, tradeIn);
  const offline = offlineOf(outing, tradeIn);
  return decideTradeIn({ household, ...broughtThen(outing, tradeIn), offline }, context);
}

/** What a trade-in's decision takes, wherever the trade-in comes from. */
export function broughtThen(
  { table }: Pick<Outing, 'table'>,
  {
    brought,
    rejected,
    bagCode = null,
  }: Pick<OfflineTradeIn, 'brought' | 'rejected'> & {
    readonly bagCode?: string | null | undefined;
  },
) {
  const tableVersion = table.version;
  return { table, tableVersion, brought, rejected, bagCode, countersignedBy: null };
}

export function offlineOf(
  { no: outingNo }: Pick<Outing, 'no'>,
  { seq, occurredAt }: Pick<OfflineTradeIn, 'seq' | 'occurredAt'>,
): Offline {
  return { outingNo, seq, occurredAt };
}

function requireTime(outing: Outing, occurredAt: string, now: string): void {
  const from = instantAfter(outing.preparedAt, -CLOCK_SLACK_MS);
  const until = instantAfter(outing.until < now ? outing.until : now, CLOCK_SLACK_MS);
  const remembered = dayOf(occurredAt) > dayAfter(dayOf(now), -GIVEN_DAYS);
  const isThen = occurredAt >= from && occurredAt <= until && remembered;
  requireThat(isThen, 'OUTING_TIME', { from: outing.preparedAt, until: outing.until });
}

function conflictOf(
  { outing, household, tradeIn }: ReplayRequest,
  { code, facts }: { readonly code: Refusal['code']; readonly facts: RefusalFacts },
  { entryId: id, by, now }: PostingContext,
): Conflict {
  const { seq, occurredAt, brought, rejected, bagCode = null } = tradeIn;
  return {
    id,
    villageId: outing.villageId,
    outingId: outing.id,
    ...offlineOf(outing, { seq, occurredAt }),
    householdId: household.id,
    householdNumber: household.number,
    ...{ brought, rejected, bagCode, code, facts },
    state: 'open',
    sentBy: by,
    sentAt: now,
    settling: null,
    place: `${now}~${id}`,
  };
}
