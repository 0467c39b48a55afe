import type { GradeName } from './grade/scheme';

/** What the bank answered; it alone says how much. */
export interface BankReply {
  readonly limitFen: number;
  readonly reference: string;
  readonly repliedOn: string;
  readonly byId: string;
  readonly at: string;
}

/** One household told to one bank: what, by whom and when. Never edited but for the bank's reply. */
export interface Disclosure {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly headName: string;
  readonly roundId: string;
  readonly label: string;
  readonly grade: GradeName;
  readonly bank: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
  /** The latest last; all are kept. */
  readonly replies: readonly BankReply[];
  /** Sorts disclosures: time, then id. */
  readonly place: string;
}
