import type { Entry } from '../entry';
import type { BoughtLine } from './fund';

/** Who gave, and whether the name may be shown to the village. */
export interface Donor {
  readonly name: string;
  readonly shown: boolean;
}

/** Things given, without a price. */
export type GivenLine = Omit<BoughtLine, 'amountFen'>;

/** Money or things somebody gave the shop, with the receipt that was written for it. */
export interface Donation {
  readonly id: string;
  readonly villageId: string;
  /** The receipt's number: year and count, "2026-0001". */
  readonly no: string;
  readonly kind: 'money' | 'goods';
  readonly donor: Donor;
  /** What the donor wants it used for; empty when that was left to the village. */
  readonly purpose: string;
  /** Nothing for things. */
  readonly amountFen: number;
  /** What of money with a purpose was spent on it. */
  readonly spentFen: number;
  readonly given: readonly GivenLine[];
  /** undone: it was written down by mistake. */
  readonly state: 'kept' | 'undone';
  readonly on: string;
  readonly quarter: string;
  readonly receiptId: string | null;
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's donations: time, then id. */
  readonly place: string;
}

/** What is still kept for the purpose its donor named. */
export function earmarkedOf({ kind, purpose, state, amountFen, spentFen }: Donation): number {
  const isEarmarked = kind === 'money' && purpose !== '' && state === 'kept';
  return isEarmarked ? amountFen - spentFen : 0;
}

/** Said instead of a name its owner does not want to see shown. */
const UNNAMED_DONOR = '一位热心人';

/** The donor as the village may read it. */
export function shownDonor({ name, shown }: Donor): string {
  return shown ? name : UNNAMED_DONOR;
}
