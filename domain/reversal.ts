import { assert } from './assert';
import {
  dayBrought,
  type Entry,
  type Payment,
  type Reversible,
  type Source,
  type TradeInLine,
} from './entry';
import { takeBack, type Goods } from './goods';
import type { Account, Given, Household } from './household';
import { restore, takeFrom } from './lots';
import { quantity, type Quantity } from './quantity';
import { refuse, requireThat } from './refusal';
import { costOf } from './redemption';
import { countOut } from './shop-limits';
import type { ShopRules } from './shop-rules';
import { post, type AccountChange, type Draft, type Posted, type PostingContext } from './posting';
import { givenAfter } from './trade-in';
import { dayOf } from './village-time';

export interface ReversalRequest {
  readonly household: Household;
  readonly entry: Entry;
  readonly reason: string;
  /** What a reversed redemption puts goods back on; null when another kind of entry is mended. */
  readonly shelf: {
    readonly goods: readonly Goods[];
    readonly rules: ShopRules;
    /** When they were counted towards limits: what was reserved, on the day it was. */
    readonly countedOn: string;
  } | null;
}

export interface Reversed extends Posted {
  readonly goods: readonly Goods[];
}

/**
 * Mends an entry by its opposite: same amount, sides swapped, naming the entry and the reason.
 * A clerk may do so with what went over the counter, on the day of the entry only. Points already
 * spent leave a negative balance, which later earnings make good (docs/domain.md §8). Reversals and
 * transfers are not reversed.
 */
export function decideReversal(request: ReversalRequest, context: PostingContext): Reversed {
  const { household, entry } = request;
  const undoes = reversibleOf(entry.source);
  const overCounter = undoes.kind === 'tradeIn' || undoes.kind === 'redemption';
  requireThat(context.by.role !== 'clerk' || overCounter, 'NOT_REVERSIBLE', { kind: undoes.kind });
  const late = context.by.role === 'clerk' && dayOf(entry.at) !== dayOf(context.now);
  requireThat(!late, 'REVERSAL_TOO_LATE', { day: dayOf(entry.at) });

  const change = changeOf(household.account, entry, undoes);
  const draft: Draft = {
    kind: 'reversal',
    book: entry.book,
    from: entry.to,
    to: entry.from,
    amount: entry.amount,
    source: {
      kind: 'reversal',
      entryId: entry.id,
      no: entry.no,
      reason: request.reason,
      undoes,
      takenFrom: change.takenFrom,
    },
  };
  const returned = returnedGoods(request, undoes);
  const account = { ...change.account, ...returned.account };
  const posted = post(household, draft, account, context);
  return { ...posted, goods: returned.goods };
}

function reversibleOf(source: Source): Reversible {
  switch (source.kind) {
    case 'tradeIn':
    case 'redemption':
    case 'score':
    case 'award':
    case 'deduction':
    case 'settlement':
    case 'clearing':
      return source;
    case 'reversal':
    case 'transferIn':
    case 'transferOut':
    case 'voucherOut':
    case 'voucherIn':
    case 'claimBack':
      return refuse('NOT_REVERSIBLE', { kind: source.kind });
  }
}

interface Change {
  readonly account: AccountChange;
  readonly takenFrom: readonly Payment[];
}

function changeOf(account: Account, entry: Entry, undoes: Reversible): Change {
  switch (undoes.kind) {
    case 'tradeIn': {
      const { lots, payments } = takeFrom(account.lots, entry.amount, entry.no);
      const remainders = takenBack(account.remainders, undoes.lines);
      const given = givenBefore(account.given, entry.at, undoes);
      return { account: { lots, remainders, given }, takenFrom: payments };
    }
    case 'award':
    case 'settlement': {
      const { lots, payments } = takeFrom(account.lots, entry.amount, entry.no);
      return { account: { lots }, takenFrom: payments };
    }
    case 'redemption':
      return givenBack(account, undoes.paidBy);
    case 'deduction':
    case 'clearing':
      return givenBack(account, undoes.takenFrom);
    case 'score':
      return { account: {}, takenFrom: [] };
  }
}

/** Points return to the lots they came from. */
function givenBack(account: Account, payments: readonly Payment[]): Change {
  return { account: { lots: restore(account.lots, payments, account.balance) }, takenFrom: [] };
}

/** A remainder may fall below nothing; the next bottles make it good before they make a point. */
function takenBack(
  remainders: Account['remainders'],
  lines: readonly TradeInLine[],
): Record<string, Quantity> {
  const after: Record<string, Quantity> = { ...remainders };
  for (const line of lines) {
    const added = line.remainderAfter - line.remainderBefore;
    after[line.materialId] = quantity((after[line.materialId] ?? 0) - added);
  }
  return after;
}

/** The day's cap has room again, as long as the day is remembered. */
function givenBefore(
  given: Given,
  at: string,
  { lines, offline }: Extract<Reversible, { readonly kind: 'tradeIn' }>,
): Given {
  const day = dayBrought({ at, offline });
  return given[day] === undefined ? given : givenAfter(given, day, lines, -1);
}

/** Goods come back to the batches they were of, and no longer count towards a limit. */
function returnedGoods(
  { household, entry, shelf }: ReversalRequest,
  undoes: Reversible,
): { readonly account: AccountChange; readonly goods: readonly Goods[] } {
  if (undoes.kind !== 'redemption') return { account: {}, goods: [] };
  assert(shelf !== null, 'goods come back to a shelf');
  const { goods, rules, countedOn: day } = shelf;
  const back = goods.map((item) => {
    const handed = undoes.items.find(({ goodsId }) => goodsId === item.id);
    return {
      goods: takeBack(item, handed?.parts ?? [], dayOf(entry.at)),
      count: handed?.count ?? 0,
    };
  });
  const shopped = { householdId: household.id, wanted: back, cost: costOf(undoes.items) };
  return countOut(household.account, { ...shopped, rules, day });
}
