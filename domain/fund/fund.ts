import type { Entry } from '../entry';
import { daysOfPeriod, periodOf } from '../period';
import { dayAfter } from '../village-time';

/** Where the shop's money comes from; each is accounted for on its own (docs/domain.md §1.6). */
export const FUND_KINDS = ['fiscal', 'collective', 'donation', 'recyclables'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** Why money came or went. A correction undoes one move, whichever way that went. */
export const FUND_MOVE_KINDS = [
  'opening',
  'income',
  'purchase',
  'merchantPayment',
  'sale',
  'correction',
] as const;
export type FundMoveKind = (typeof FUND_MOVE_KINDS)[number];

/** One purse of a village: what is left in it, and what each quarter changed. */
export interface Fund {
  readonly id: string;
  readonly villageId: string;
  readonly kind: FundKind;
  readonly balanceFen: number;
  /** What of it donors named a purpose for and is not spent on it yet. */
  readonly earmarkedFen: number;
  /** By quarter ("2026-Q4") of the day it happened on: income less spending. */
  readonly byQuarter: Readonly<Record<string, number>>;
  /** How many moves it has: the number of the last one. */
  readonly moves: number;
  /** Numbers given out this year: receipts of the donation purse, bundles of the recyclables' one. */
  readonly numbered: { readonly year: string; readonly count: number };
}

/** One kind of thing that was bought, and what was paid for it. */
export interface BoughtLine {
  readonly name: string;
  readonly unitName: string;
  readonly pieces: number;
  readonly amountFen: number;
}

/** Money that came or went. Never edited: a mistake is mended by a correction. */
export interface FundMove {
  readonly id: string;
  readonly villageId: string;
  readonly fund: FundKind;
  /** 1, 2, 3 … within the fund, without gaps. */
  readonly no: number;
  readonly kind: FundMoveKind;
  /** Came: more than nothing; went: less. */
  readonly amountFen: number;
  readonly balanceAfter: number;
  /** The village day it happened on, and that day's quarter: where a statement counts it. */
  readonly on: string;
  readonly quarter: string;
  /** Who paid or was paid; empty when nobody is named. A donor is named by the donation only. */
  readonly party: string;
  readonly note: string;
  readonly bought: readonly BoughtLine[];
  /** The donation it brought, or was spent for as its donor wished. */
  readonly donationId: string | null;
  readonly receiptId: string | null;
  readonly saleId: string | null;
  readonly merchantId: string | null;
  /** The move a correction undoes. */
  readonly corrects: string | null;
  readonly photoIds: readonly string[];
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's moves: time, then id. */
  readonly place: string;
}

export function fundIdOf(villageId: string, kind: FundKind): string {
  return `${villageId}.${kind}`;
}

/** A fund as it begins. */
export function emptyFund(villageId: string, kind: FundKind): Fund {
  const nothing = { balanceFen: 0, earmarkedFen: 0, byQuarter: {}, moves: 0 };
  return {
    ...{ id: fundIdOf(villageId, kind), villageId, kind },
    ...nothing,
    numbered: { year: '', count: 0 },
  };
}

export function quarterOf(day: string): string {
  return periodOf(day, 'quarter');
}

/** A quarter's books stay open so long after its end, for what is written down late. */
const DAYS_OPEN = 31;

/** The first day something may still be written down for: after that a quarter's statement stays as it is. */
export function booksOpenFrom(today: string): string {
  return daysOfPeriod(quarterOf(dayAfter(today, -DAYS_OPEN))).from;
}

/** What was in a fund at the end of a quarter. */
export function closingOf({ byQuarter }: Pick<Fund, 'byQuarter'>, quarter: string): number {
  return Object.entries(byQuarter).reduce(
    (sum, [key, change]) => (key <= quarter ? sum + change : sum),
    0,
  );
}

/** The next number of a year, and the fund that gave it out: "2026-0001". */
export function numberFrom(fund: Fund, on: string): { readonly fund: Fund; readonly no: string } {
  const year = on.slice(0, 4);
  const count = (fund.numbered.year === year ? fund.numbered.count : 0) + 1;
  return { fund: { ...fund, numbered: { year, count } }, no: numberText(year, count) };
}

function numberText(year: string, count: number): string {
  return `${year}-${String(count).padStart(4, '0')}`;
}
