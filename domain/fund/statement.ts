import { assert } from '../assert';
import { shownDonor, type Donation, type GivenLine } from './donation';
import {
  closingOf,
  emptyFund,
  FUND_KINDS,
  type BoughtLine,
  type Fund,
  type FundKind,
  type FundMove,
} from './fund';
import type { RecyclablesRow } from './recyclables';
import { periodBefore } from '../period';

/** Money that came in, by where it came from. */
interface Received {
  readonly opening: number;
  readonly income: number;
  readonly donation: number;
  readonly sale: number;
}

/** One fund over a quarter: what was there, what came, what it went for, what is left. */
export interface FundSheet {
  readonly kind: FundKind;
  readonly openingFen: number;
  readonly received: Received;
  /** Goods bought, the same ones together. */
  readonly bought: readonly BoughtLine[];
  /** Spent on what is no goods of the shop, line by line. */
  readonly spent: readonly { readonly note: string; readonly amountFen: number }[];
  /** Merchants, each with what they were paid in all. */
  readonly paid: readonly { readonly party: string; readonly amountFen: number }[];
  /** What mistakes of earlier quarters came to when they were mended in this one. */
  readonly correctedFen: number;
  readonly closingFen: number;
}

/** A donation as the village reads it. */
export interface ShownDonation {
  readonly no: string;
  readonly donor: string;
  readonly purpose: string;
  readonly amountFen: number;
  readonly given: readonly GivenLine[];
  /** What of it was spent on the purpose so far; null when none was named. */
  readonly spentFen: number | null;
  readonly on: string;
}

/** Where a quarter's money came from and went, and what became of the recyclables: for the notice board. */
export interface Statement {
  readonly quarter: string;
  readonly funds: readonly FundSheet[];
  readonly donations: readonly ShownDonation[];
  readonly recyclables: readonly RecyclablesRow[];
}

export interface FundsOfQuarter {
  readonly quarter: string;
  readonly funds: readonly Fund[];
  /** The moves of the quarter. */
  readonly moves: readonly FundMove[];
}

/** The four funds over a quarter, to the fen: what was there and came, less what went, is what is left. */
export function fundSheets({ quarter, funds, moves }: FundsOfQuarter): readonly FundSheet[] {
  const standing = withoutMended(moves);
  return FUND_KINDS.map((kind) => {
    const fund = funds.find((one) => one.kind === kind) ?? emptyFund('', kind);
    return sheetOf(
      fund,
      quarter,
      standing.filter((move) => move.fund === kind),
    );
  });
}

/** Moves that were mended in their own quarter are not told, nor what mended them. */
function withoutMended(moves: readonly FundMove[]): readonly FundMove[] {
  const ids = new Set(moves.map(({ id }) => id));
  const mended = new Set(moves.flatMap(({ corrects }) => corrects ?? []));
  return moves.filter(
    ({ id, corrects }) => !mended.has(id) && (corrects === null || !ids.has(corrects)),
  );
}

function sheetOf(fund: Fund, quarter: string, moves: readonly FundMove[]): FundSheet {
  const of = (kind: FundMove['kind']) => moves.filter((move) => move.kind === kind);
  const income = of('income');
  const purchases = of('purchase');
  const sheet: FundSheet = {
    kind: fund.kind,
    openingFen: closingOf(fund, periodBefore(quarter)),
    received: {
      opening: sumOf(of('opening')),
      income: sumOf(income.filter(({ donationId }) => donationId === null)),
      donation: sumOf(income.filter(({ donationId }) => donationId !== null)),
      sale: sumOf(of('sale')),
    },
    bought: together(purchases.flatMap(({ bought }) => bought)),
    spent: purchases
      .filter(({ bought }) => bought.length === 0)
      .map(({ note, amountFen }) => ({ note, amountFen: 0 - amountFen })),
    paid: byParty(of('merchantPayment')),
    correctedFen: sumOf(of('correction')),
    closingFen: closingOf(fund, quarter),
  };
  assert(balanceOf(sheet) === sheet.closingFen, 'a statement balances to the fen');
  return sheet;
}

/** What was there and came, less what went. */
export function balanceOf(sheet: FundSheet): number {
  const { openingFen, received, correctedFen } = sheet;
  const came = received.opening + received.income + received.donation + received.sale;
  return openingFen + came - spentOf(sheet) + correctedFen;
}

/** All that went out of a fund. */
export function spentOf({ bought, spent, paid }: Pick<FundSheet, 'bought' | 'spent' | 'paid'>) {
  return sumOf([...bought, ...spent, ...paid]);
}

/** Donations as everybody may read them: a name is shown only when its owner agreed. */
export function shownDonations(donations: readonly Donation[]): readonly ShownDonation[] {
  return donations
    .filter(({ state }) => state === 'kept')
    .sort((a, b) => (a.no < b.no ? -1 : 1))
    .map(({ no, donor, purpose, amountFen, spentFen, given, on, kind }) => ({
      ...{ no, purpose, amountFen, given, on },
      donor: shownDonor(donor),
      spentFen: purpose === '' || kind === 'goods' ? null : spentFen,
    }));
}

/** The same goods together, the dearest first. */
function together(lines: readonly BoughtLine[]): readonly BoughtLine[] {
  const byGoods = new Map<string, BoughtLine>();
  for (const { name, unitName, pieces, amountFen } of lines) {
    const key = `${name} ${unitName}`;
    const so = byGoods.get(key) ?? { name, unitName, pieces: 0, amountFen: 0 };
    byGoods.set(key, { ...so, pieces: so.pieces + pieces, amountFen: so.amountFen + amountFen });
  }
  return [...byGoods.values()].sort((a, b) => b.amountFen - a.amountFen);
}

function byParty(moves: readonly FundMove[]): FundSheet['paid'] {
  const sums = new Map<string, number>();
  for (const { party, amountFen } of moves) sums.set(party, (sums.get(party) ?? 0) - amountFen);
  return [...sums].map(([party, amountFen]) => ({ party, amountFen }));
}

function sumOf(moved: readonly { readonly amountFen: number }[]): number {
  return moved.reduce((sum, { amountFen }) => sum + amountFen, 0);
}
