import type { BatchPart } from './batches';
import type { Rate } from './exchange-table';
import type { Role } from './person';
import type { Points } from './points';
import type { Measure, Quantity } from './quantity';
import { dayOf } from './village-time';

/** Exchange points are earned and spent; the period score decides flags and grades. Never mixed. */
export type Book = 'exchange' | 'score';

/**
 * Where points come from and go to. An entry names both sides and has one amount, so it balances
 * by construction. `issued` is the village's promise, `goods` what was handed over, `transfer` the
 * bridge between two households, `merit` the other side of a score, `cleared` where points end,
 * `voucher` what is out on paper.
 */
export type LedgerAccount =
  'household' | 'issued' | 'goods' | 'transfer' | 'merit' | 'cleared' | 'voucher';

export type EntryKind =
  | 'tradeIn'
  | 'redemption'
  | 'reversal'
  | 'transferOut'
  | 'transferIn'
  | 'score'
  | 'award'
  | 'deduction'
  | 'settlement'
  | 'clearing'
  | 'voucherOut'
  | 'voucherIn'
  | 'claimBack';

/** Which earnings paid for a spending, and how much of each. */
export interface Payment {
  readonly no: number;
  readonly amount: Points;
}

export interface TradeInLine {
  readonly materialId: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unitName: string;
  readonly quantity: Quantity;
  readonly rate: Rate;
  readonly points: Points;
  /** Points the day's cap withheld. */
  readonly withheld: Points;
  readonly remainderBefore: Quantity;
  readonly remainderAfter: Quantity;
  /** How its weight came about; none when it was counted, or only the sum was entered. */
  readonly weighings: readonly Weighing[];
}

/** Once on the scale: what it showed, and the sack or basket of it (去皮). */
export interface Weighing {
  readonly gross: Quantity;
  readonly tare: Quantity;
}

/** What was brought and not taken, and why: wet, mixed, dirty. It makes no points. */
export interface RejectedLine {
  readonly materialId: string;
  readonly name: string;
  readonly unitName: string;
  /** Null when nobody weighed or counted it. */
  readonly quantity: Quantity | null;
  readonly reason: string;
}

/** Where a trade-in was typed without network: the outing, its number there, the device's time. */
export interface Offline {
  readonly outingNo: number;
  readonly seq: number;
  readonly occurredAt: string;
}

export interface RedemptionItem {
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  readonly count: number;
  /** The batches the pieces were of; none for a service. */
  readonly parts: readonly BatchPart[];
  /** Whose service it is, and so who is owed for it; null for goods. */
  readonly merchantId: string | null;
  /** The code the service is had for at the merchant's; null for goods. */
  readonly claim: string | null;
}

/** A slip of paper worth points. */
export interface VoucherSlip {
  readonly number: string;
  readonly value: Points;
}

/** The rule and the proposal behind an entry: what a household is told when it asks why. */
export interface RuleCause {
  readonly proposalId: string;
  readonly itemCode: string;
  readonly itemName: string;
  readonly occurredOn: string;
  /** The period it counts in. */
  readonly period: string;
  /** The rulebook's version. */
  readonly version: number;
}

/** Who stood by when somebody served the own household; null for any other household. */
export type CountersignedBy = Entry['by'] | null;

/** What the entry records besides points: enough to say why, and to replay it. */
export type Source =
  | {
      readonly kind: 'tradeIn';
      readonly tableVersion: number;
      readonly lines: readonly TradeInLine[];
      /** What was looked at and not taken. */
      readonly rejected: readonly RejectedLine[];
      /** The bag it came in, when that was scanned instead of a card. */
      readonly bagCode: string | null;
      /** Null over the counter; else when it was brought while there was no network. */
      readonly offline: Offline | null;
      readonly countersignedBy: CountersignedBy;
    }
  | {
      readonly kind: 'redemption';
      readonly items: readonly RedemptionItem[];
      readonly paidBy: readonly Payment[];
      /** The reservation it was collected by; null over the counter. */
      readonly reservationId: string | null;
      readonly countersignedBy: CountersignedBy;
    }
  | {
      readonly kind: 'reversal';
      readonly entryId: string;
      readonly no: number;
      readonly reason: string;
      /** What is undone: a trade-in's quantities leave the remainders, goods return to the shelf. */
      readonly undoes: Reversible;
      /** For an earning taken back: the lots it was taken from. */
      readonly takenFrom: readonly Payment[];
    }
  | {
      readonly kind: 'transferOut' | 'transferIn';
      readonly otherHouseholdId: string;
      readonly otherNumber: string;
      readonly reason: string;
      readonly takenFrom: readonly Payment[];
    }
  | ({ readonly kind: 'score' } & RuleCause)
  | ({ readonly kind: 'award' } & RuleCause)
  | ({
      readonly kind: 'deduction';
      /** What the rule takes; the entry's amount is what of it could be taken. */
      readonly full: Points;
      readonly takenFrom: readonly Payment[];
    } & RuleCause)
  | {
      readonly kind: 'settlement';
      readonly period: string;
      /** The period's score, base included, and what of it makes no points. */
      readonly score: Points;
      readonly above: Points;
    }
  | {
      readonly kind: 'clearing';
      /** Points earned before this day's beginning ended. */
      readonly day: string;
      readonly takenFrom: readonly Payment[];
    }
  | {
      readonly kind: 'voucherOut';
      readonly slips: readonly VoucherSlip[];
      /** The last day on which the slips are taken; null when they do not run out. */
      readonly until: string | null;
      readonly takenFrom: readonly Payment[];
      readonly countersignedBy: CountersignedBy;
    }
  | {
      readonly kind: 'voucherIn';
      readonly slips: readonly VoucherSlip[];
      /** The earnings that get their points back, and their age, because the slips were of this household. */
      readonly restored: readonly Payment[];
      /** Why slips were voided; null when somebody handed them in. */
      readonly reason: string | null;
      readonly countersignedBy: CountersignedBy;
    }
  | {
      readonly kind: 'claimBack';
      /** The redemption a service was part of, and what of it was never had. */
      readonly entryId: string;
      readonly no: number;
      readonly claim: string;
      readonly name: string;
      readonly unitName: string;
      readonly count: number;
      readonly restored: readonly Payment[];
    };

const BETWEEN_HOUSEHOLD_AND_REVIEWERS: readonly EntryKind[] = ['score', 'deduction'];

/**
 * Whether those who only serve at the counter may see it: what a household lost points for is between
 * it and its reviewers (docs/domain.md §4).
 */
export function isForTheCounter({ kind, source }: Pick<Entry, 'kind' | 'source'>): boolean {
  const told = source.kind === 'reversal' ? source.undoes.kind : kind;
  return !BETWEEN_HOUSEHOLD_AND_REVIEWERS.includes(told);
}

/** What a reversal can undo. */
export type Reversible = Exclude<
  Source,
  {
    readonly kind:
      'reversal' | 'transferOut' | 'transferIn' | 'voucherOut' | 'voucherIn' | 'claimBack';
  }
>;

/** One line of the ledger, as posted. Never edited, never deleted; a mistake is mended by another. */
export interface Entry {
  readonly id: string;
  readonly state: 'posted';
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  /** 1, 2, 3 … within the household, without gaps. */
  readonly no: number;
  readonly at: string;
  /** Sorts the village's ledger: time, then household and number. */
  readonly place: string;
  readonly kind: EntryKind;
  readonly book: Book;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
  /** Never negative; zero when a trade-in only added to a remainder. */
  readonly amount: Points;
  /** The exchange balance after this entry. */
  readonly balanceAfter: Points;
  readonly source: Source;
  readonly by: { readonly id: string; readonly name: string; readonly role: Role };
  /** Hash of the wish this entry granted; another wish under the same id is refused. */
  readonly wishHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/**
 * What is left of a request the rules refused: a void slip under its id. It has no number and is in
 * no household's chain; it only makes sure that a late duplicate cannot be granted after all.
 */
export interface RefusedRequest {
  readonly id: string;
  readonly state: 'refused';
  readonly villageId: string;
  readonly at: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly wishHash: string;
}

/** What the household's exchange balance gains (or loses) by an entry. */
export function gainOf(entry: Pick<Entry, 'book' | 'from' | 'to' | 'amount'>, book: Book): Points {
  // Safe: a bounded amount, or its negative, or zero.
  if (entry.book !== book) return 0 as Points;
  return (entry.to === 'household' ? entry.amount : 0 - entry.amount) as Points;
}

/** The day whose caps a trade-in counts under: when it was brought, however late it was posted. */
export function dayBrought(tradeIn: {
  readonly at: string;
  readonly offline: Offline | null;
}): string {
  return dayOf(tradeIn.offline?.occurredAt ?? tradeIn.at);
}

/** "出3-12": the number on a receipt given without network, before the ledger has one for it. */
export function outingReceiptOf({ outingNo, seq }: Pick<Offline, 'outingNo' | 'seq'>): string {
  return `出${outingNo}-${seq}`;
}

/** "017-23": the number on a receipt, from household and entry number. */
export function receiptNumberOf(entry: Pick<Entry, 'householdNumber' | 'no'>): string {
  return `${entry.householdNumber}-${entry.no}`;
}
