import { assert } from './assert';
import type { Digest } from './canonical';
import { hashOf } from './chain';
import {
  gainOf,
  type Book,
  type Entry,
  type EntryKind,
  type LedgerAccount,
  type Source,
} from './entry';
import type { Account, Household } from './household';
import type { Points } from './points';
import { points } from './points';

/** Who asks, when, under which request: the same for everything one request posts. */
export interface PostingContext {
  readonly entryId: string;
  readonly wishHash: string;
  readonly by: Entry['by'];
  readonly now: string;
  readonly digest: Digest;
}

/** The part of an entry that its kind decides. */
export interface Draft {
  readonly kind: EntryKind;
  readonly book: Book;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
  readonly amount: Points;
  readonly source: Source;
}

export interface Posted {
  readonly household: Household;
  readonly entry: Entry;
}

/** What an entry changes in the account besides balance, number and chain. */
export type AccountChange = Partial<
  Pick<Account, 'lots' | 'remainders' | 'given' | 'frozen' | 'taken' | 'spent'>
>;

/**
 * The instant an entry of a household bears: a function's clock may be behind another's, but within a
 * household time never runs backwards.
 */
export function postedAt({ account }: Household, { now }: Pick<PostingContext, 'now'>): string {
  return now > account.lastAt ? now : account.lastAt;
}

/**
 * Appends one entry to a household: numbers it, links it to the one before, moves the one book it
 * is for. Every posting of every kind goes through here.
 */
export function post(
  household: Household,
  draft: Draft,
  change: AccountChange,
  context: PostingContext,
): Posted {
  const { account } = household;
  const no = account.entryCount + 1;
  const at = postedAt(household, context);
  const balance = points(account.balance + gainOf(draft, 'exchange'));
  const content: Omit<Entry, 'hash'> = {
    id: context.entryId,
    state: 'posted',
    villageId: household.villageId,
    householdId: household.id,
    householdNumber: household.number,
    no,
    at,
    place: `${at}~${household.number}-${String(no).padStart(6, '0')}`,
    ...draft,
    balanceAfter: balance,
    by: context.by,
    wishHash: context.wishHash,
    prevHash: account.chainHead,
  };
  const hash = hashOf(content, context.digest);
  const scores = scoresAfter(account, draft);
  const posted = { ...account, ...change, entryCount: no, chainHead: hash, lastAt: at };
  return {
    household: { ...household, account: { ...posted, balance, scores } },
    entry: { ...content, hash },
  };
}

/** A score counts in the period its source names, whenever it is posted; other books leave it alone. */
function scoresAfter({ scores }: Account, draft: Draft): Account['scores'] {
  if (draft.book !== 'score') return scores;
  const { source } = draft;
  const cause = source.kind === 'reversal' ? source.undoes : source;
  assert(cause.kind === 'score', 'a posting to the score says for which period');
  const { period } = cause;
  return { ...scores, [period]: points((scores[period] ?? 0) + gainOf(draft, 'score')) };
}
