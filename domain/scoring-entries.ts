import type { Entry, RuleCause } from './entry';
import { availableOf, type Household } from './household';
import { addLot, takeFrom } from './lots';
import { points, type Points } from './points';
import { post, type Posted, type PostingContext } from './posting';
import type { Direction, Issuing, Item } from './rulebook/rulebook';
import { lapsedAfter } from './settlement/lapse';

/** What of a decided proposal the ledger needs. */
export interface Verdict {
  readonly cause: RuleCause;
  readonly direction: Direction;
  /** The magnitude decided. */
  readonly value: Points;
  readonly books: Item['books'];
  readonly issuing: Issuing;
}

export interface Scored {
  readonly household: Household;
  readonly entries: readonly Entry[];
}

/** The entry ids a proposal posts under: the same however often it is tried. */
export function scoreEntryIdOf(proposalId: string): string {
  return `${proposalId}.score`;
}

export function pointsEntryIdOf(proposalId: string): string {
  return `${proposalId}.points`;
}

/**
 * Posts what a proposal came to, one entry for each book it moves. Additions issue exchange points
 * only where points are issued as posted; a deduction takes what is available and never leaves the
 * household owing (docs/domain.md §7).
 */
export function postVerdict(
  household: Household,
  verdict: Verdict,
  context: PostingContext,
): Scored {
  const { cause, books, issuing } = verdict;
  const scored = books.score
    ? [postScore(household, verdict, { ...context, entryId: scoreEntryIdOf(cause.proposalId) })]
    : [];
  const before = scored[0]?.household ?? household;
  const posting = { ...context, entryId: pointsEntryIdOf(cause.proposalId) };
  const moved =
    books.exchange && issuing.kind === 'asPosted' ? [postPoints(before, verdict, posting)] : [];
  return {
    household: moved[0]?.household ?? before,
    entries: [...scored, ...moved].map(({ entry }) => entry),
  };
}

function postScore(household: Household, verdict: Verdict, context: PostingContext): Posted {
  const adds = verdict.direction === 'addition';
  return post(
    household,
    {
      kind: 'score',
      book: 'score',
      from: adds ? 'merit' : 'household',
      to: adds ? 'household' : 'merit',
      amount: verdict.value,
      source: { kind: 'score', ...verdict.cause },
    },
    {},
    context,
  );
}

function postPoints(household: Household, verdict: Verdict, context: PostingContext): Posted {
  if (verdict.direction === 'addition')
    return issue(household, verdict.value, { kind: 'award', ...verdict.cause }, context);
  const amount = upTo(availableOf(household.account), verdict.value);
  const { lots, payments } = takeFrom(household.account.lots, amount);
  return post(
    household,
    {
      kind: 'deduction',
      book: 'exchange',
      from: 'household',
      to: 'issued',
      amount,
      source: {
        kind: 'deduction',
        ...verdict.cause,
        full: verdict.value,
        takenFrom: payments,
      },
    },
    { lots },
    context,
  );
}

export interface Close {
  readonly period: string;
  /** The period's score, base included. */
  readonly score: Points;
  readonly above: Points;
}

/** What a closed period's score is worth in exchange points: all that exceeds the line. */
export function issuedAtClose({ score, above }: Close): Points {
  return points(Math.max(0, score - above));
}

/** Issues a closed period's points; the base itself never becomes spendable unless exceeded. */
export function postSettlement(
  household: Household,
  close: Close,
  context: PostingContext,
): Posted {
  return issue(household, issuedAtClose(close), { kind: 'settlement', ...close }, context);
}

export interface Expiry {
  /** Points earned before this village day's beginning end. */
  readonly day: string;
  /** The household's last entry before that instant; 0 when there is none. */
  readonly lastNo: number;
}

/** What would end: the lots earned up to an entry, as far as they are not frozen. */
export function expiringOf(household: Household, expiry: Expiry): Points {
  return upTo(availableOf(household.account), oldOf(household, expiry));
}

function oldOf({ account }: Household, { lastNo }: Expiry): Points {
  const old = account.lots.filter(({ no }) => no <= lastNo);
  return points(old.reduce((sum, { left }) => sum + left, 0));
}

export interface Cleared {
  readonly household: Household;
  /** Null when all that would end is held for reservations. */
  readonly entry: Entry | null;
}

/**
 * Ends points that were not spent in time, but for those held for reservations. Null when there are
 * none; the score is not touched.
 */
export function postClearing(
  household: Household,
  expiry: Expiry,
  context: PostingContext,
): Cleared | null {
  const amount = expiringOf(household, expiry);
  const lapsing = lapsedAfter(household.account, expiry.day, oldOf(household, expiry) - amount);
  const after = { ...household, account: { ...household.account, lapsing } };
  if (amount > 0) return postEnding(after, { day: expiry.day, amount }, context);
  return lapsing === household.account.lapsing ? null : { household: after, entry: null };
}

/** Ends so many points, the oldest of them; a clearing day's rules say so. */
export function postEnding(
  household: Household,
  { day, amount }: { readonly day: string; readonly amount: Points },
  context: PostingContext,
): Posted {
  const { lots, payments } = takeFrom(household.account.lots, amount);
  return post(
    household,
    {
      kind: 'clearing',
      book: 'exchange',
      from: 'household',
      to: 'cleared',
      amount,
      source: { kind: 'clearing', day, takenFrom: payments },
    },
    { lots },
    context,
  );
}

type Issue = Extract<Entry['source'], { readonly kind: 'award' | 'settlement' }>;

function issue(
  household: Household,
  amount: Points,
  source: Issue,
  context: PostingContext,
): Posted {
  const { account } = household;
  const lots = addLot(account.lots, { no: account.entryCount + 1, amount }, account.balance);
  const draft = { book: 'exchange', from: 'issued', to: 'household', amount } as const;
  return post(household, { ...draft, kind: source.kind, source }, { lots }, context);
}

/** No more than there is, and nothing of a debt. */
function upTo(available: Points, wanted: Points): Points {
  return points(Math.max(0, Math.min(available, wanted)));
}
