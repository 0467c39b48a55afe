import type { Bag } from '@domain/bag';
import type { Claim, ClaimUse } from '@domain/claim/claim';
import type { Consent } from '@domain/consent';
import type { Count } from '@domain/count/count';
import type { Countersign } from '@domain/countersign';
import type { DayClose } from '@domain/day-close/day-close';
import type { Disclosure } from '@domain/disclosure';
import type { Draw } from '@domain/draw/draw';
import type { Entry, RefusedRequest } from '@domain/entry';
import type { Finding } from '@domain/finding/finding';
import type { FlagResult } from '@domain/flag/rule';
import type { Donation } from '@domain/fund/donation';
import type { Fund, FundMove } from '@domain/fund/fund';
import type { PublishedStatement } from '@domain/fund/publish';
import type { Goods } from '@domain/goods';
import type { Grade } from '@domain/grade/grade';
import type { GradeRound } from '@domain/grade/round';
import type { Household } from '@domain/household';
import type { Member } from '@domain/member';
import type { Merchant, MerchantDue } from '@domain/merchant';
import type { OutgoingMessage, Subscriber } from '@domain/message';
import type { Move } from '@domain/move';
import type { BindCode, Invite } from '@domain/one-time-code';
import type { Conflict } from '@domain/outing/conflict';
import type { Outing } from '@domain/outing/outing';
import type { Passbook } from '@domain/passbook';
import type { Person } from '@domain/person';
import type { Photo } from '@domain/photo';
import type { PriceCut } from '@domain/price-cut/price-cut';
import type { Budget } from '@domain/proposal/budget';
import type { Tally } from '@domain/proposal/caps';
import type { Objection } from '@domain/proposal/objection';
import type { Proposal } from '@domain/proposal/proposal';
import type { Receipt } from '@domain/receipt/receipt';
import type { RelationRecord } from '@domain/relation';
import type { Reservation } from '@domain/reservation/reservation';
import type { Rulebook } from '@domain/rulebook/rulebook';
import type { Bundle } from '@domain/sale/bundle';
import type { Sale } from '@domain/sale/sale';
import type { Seal, SealedHeads } from '@domain/seal';
import type { ClearingRun } from '@domain/settlement/clearing';
import type { Period } from '@domain/settlement/close';
import type { Village } from '@domain/village';
import type { Voucher, VoucherBook } from '@domain/voucher/voucher';

/** A printed card: its token is the id, so that a scan is one read by id. */
interface Card {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly state: 'active' | 'revoked';
  readonly issuedAt: string;
}

/** Says that an entry was reversed, and by which; its id is the entry's, so there is at most one. */
interface ReversalMark {
  readonly id: string;
  readonly villageId: string;
  readonly byEntryId: string;
}

/** What a request that posts no entry came to; its id is the request's. */
interface DoneRequest {
  readonly id: string;
  readonly state: 'done';
  readonly villageId: string;
  readonly wishHash: string;
  readonly answer: string;
  readonly at: string;
}

/** The last number given out of a kind, in a year. */
interface Serial {
  readonly id: string;
  readonly villageId: string;
  readonly year: string;
  readonly count: number;
}

/** Every collection and the shape of its documents. `id` is the document's `_id`. */
export interface Collections {
  readonly bags: Bag;
  readonly bindCodes: BindCode;
  readonly budgets: Budget;
  readonly bundles: Bundle;
  readonly cards: Card;
  readonly claimUses: ClaimUse;
  readonly claims: Claim;
  readonly clearings: ClearingRun;
  readonly conflicts: Conflict;
  readonly consents: Consent;
  readonly countersigns: Countersign;
  readonly counts: Count;
  readonly dayCloses: DayClose;
  readonly disclosures: Disclosure;
  readonly donations: Donation;
  readonly draws: Draw;
  readonly entries: Entry | RefusedRequest;
  readonly findings: Finding;
  readonly flags: FlagResult;
  readonly fundMoves: FundMove;
  readonly funds: Fund;
  readonly goods: Goods;
  readonly gradeRounds: GradeRound;
  readonly grades: Grade;
  readonly households: Household;
  readonly invites: Invite;
  readonly members: Member;
  readonly merchantDues: MerchantDue;
  readonly merchants: Merchant;
  readonly moves: Move;
  readonly objections: Objection;
  readonly outbox: OutgoingMessage;
  readonly outings: Outing;
  readonly passbooks: Passbook;
  readonly periods: Period;
  readonly persons: Person;
  readonly photos: Photo;
  readonly priceCuts: PriceCut;
  readonly proposals: Proposal;
  readonly receipts: Receipt;
  readonly relations: RelationRecord;
  readonly requests: DoneRequest | RefusedRequest;
  readonly reservations: Reservation;
  readonly reversals: ReversalMark;
  readonly rulebooks: Rulebook;
  readonly sales: Sale;
  readonly sealedHeads: SealedHeads;
  readonly seals: Seal;
  readonly serials: Serial;
  readonly statements: PublishedStatement;
  readonly subscribers: Subscriber;
  readonly tallies: Tally;
  readonly villages: Village;
  readonly voucherBooks: VoucherBook;
  readonly vouchers: Voucher;
}

export type CollectionName = keyof Collections;

/** Equal to a value, one of several, or within bounds (from and until included, after and before not). */
export type Condition =
  | string
  | number
  | boolean
  | null
  | { readonly in: readonly string[] }
  | {
      readonly from?: string | number;
      readonly after?: string | number;
      readonly until?: string | number;
      readonly before?: string | number;
    };

export interface Selection {
  /** By field path; undefined conditions do not count. */
  readonly where: Readonly<Record<string, Condition | undefined>>;
}

export interface Query extends Selection {
  readonly order: readonly [field: string, direction: 'asc' | 'desc'];
  /** At most 1,000, the cloud's own limit (docs/domain.md §6). */
  readonly limit: number;
}

export interface Sum {
  /** The values of the fields it was summed by, in their order. */
  readonly key: readonly string[];
  readonly sum: number;
  readonly count: number;
}

/** Documents by id, inside one transaction: all that CloudBase supports there. */
export interface Transaction {
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | null>;
  /** Rejects with IdTaken when the id is in use. */
  insert<C extends CollectionName>(collection: C, document: Collections[C]): Promise<void>;
  /** Replaces a document read in this transaction, whole. */
  replace<C extends CollectionName>(collection: C, document: Collections[C]): Promise<void>;
}

/** The only door to the database. */
export interface Store {
  /**
   * Runs `work` so that all of it happens or nothing does. It may run several times, so it must
   * have no effect but through `tx`. Rejects with Busy when conflicts outlast the time allowed.
   */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | null>;
  /** Rejects with IdTaken when the id is in use. */
  insert<C extends CollectionName>(collection: C, document: Collections[C]): Promise<void>;
  list<C extends CollectionName>(collection: C, query: Query): Promise<Collections[C][]>;
  /**
   * As list, each document with the one of another collection that has the same id, or the id that
   * stands in a field of the first; or null.
   */
  listWith<C extends CollectionName, D extends CollectionName>(
    collection: C,
    other: D,
    query: Query & { readonly by?: keyof Collections[C] & string },
  ): Promise<{ document: Collections[C]; other: Collections[D] | null }[]>;
  /** Adds up a field, one sum for each combination of the fields `by`. */
  total(
    collection: CollectionName,
    selection: Selection,
    what: { readonly sum: string; readonly by: readonly string[] },
  ): Promise<Sum[]>;
}

/** The id of an insert is in use: somebody, perhaps this very request, was here before. */
export class IdTaken extends Error {
  override readonly name = 'IdTaken';
}

/** Conflicts outlasted the time a call has. Nothing was written. */
export class Busy extends Error {
  override readonly name = 'Busy';
}
