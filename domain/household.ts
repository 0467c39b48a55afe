import type { Points } from './points';
import type { Quantity } from './quantity';
import type { Used } from './shop-rules';

/** By the day something was brought, and by material: the points given for it. */
export type Given = Readonly<Record<string, Readonly<Record<string, Points>>>>;

/** Earned points not yet spent, by the entry that earned them; the oldest is spent first. */
export interface Lot {
  readonly no: number;
  readonly left: Points;
}

/**
 * Points a clearing would have ended had they not been held for reservations. They can still be
 * collected, as the household was promised; given back, they end, so that nobody escapes a clearing
 * by reserving.
 */
export interface Lapse {
  /** The clearing's. */
  readonly day: string;
  readonly amount: Points;
  /** The household's last reservation made before the clearing; what came later holds other points. */
  readonly through: number;
}

/**
 * What the ledger says of a household as of its last entry. Everything here can be computed anew
 * from the entries (domain/audit.ts does), and every posting replaces it in the same transaction.
 */
export interface Account {
  /** How many entries there are; the last one's number. */
  readonly entryCount: number;
  /** Hash of the last entry; each entry names the one before it. */
  readonly chainHead: string;
  /** When the last entry was posted; time never runs backwards within a household. */
  readonly lastAt: string;
  /** Exchange points. Negative only after a reversal of points already spent. */
  readonly balance: Points;
  /** Held for open reservations: available + frozen = balance. */
  readonly frozen: Points;
  /** Reservations made so far, and how many of them are open. */
  readonly reservations: { readonly made: number; readonly open: number };
  /** Held points that a clearing passed over; null when there are none. */
  readonly lapsing: Lapse | null;
  readonly lots: readonly Lot[];
  /** By material: what was handed in and has not made a whole unit yet. Negative after a reversal. */
  readonly remainders: Readonly<Record<string, Quantity>>;
  /** By day of the last month: points given per material, for daily caps. */
  readonly given: Given;
  /** By goods with a limit for one household: how many were taken or reserved. */
  readonly taken: Readonly<Record<string, Used>>;
  /** Points spent or reserved, where the village limits what a household may spend. */
  readonly spent: { readonly window: string; readonly points: Points };
  /** By period: the sum of its score entries, without the base score. */
  readonly scores: Readonly<Record<string, Points>>;
}

export interface Household {
  readonly id: string;
  readonly villageId: string;
  /** The number the village knows the house by; on receipts, never on a card. */
  readonly number: string;
  readonly headName: string;
  /** The hamlet it lies in, as the village calls it; '' when none was noted. */
  readonly hamlet: string;
  readonly memberCount: number;
  readonly state: 'active' | 'closed';
  readonly cardToken: string;
  /** The codes of the bags it has in use (domain/bag.ts). */
  readonly bags: readonly string[];
  readonly openedAt: string;
  /** Who closed it, when and why; null while it is active. */
  readonly closing: { readonly reason: string; readonly byId: string; readonly at: string } | null;
  readonly account: Account;
}

const GENESIS_HASH = '0'.repeat(64);

/** An account no entry has touched. */
export function emptyAccount(openedAt: string): Account {
  return {
    entryCount: 0,
    chainHead: GENESIS_HASH,
    lastAt: openedAt,
    // Safe: zero is whole thousandths.
    balance: 0 as Points,
    frozen: 0 as Points,
    reservations: { made: 0, open: 0 },
    lapsing: null,
    lots: [],
    remainders: {},
    given: {},
    taken: {},
    spent: { window: '', points: 0 as Points },
    scores: {},
  };
}

/** Points that may be spent now. Negative while the household owes points. */
export function availableOf(account: Account): Points {
  // Safe: the difference of two bounded whole numbers of thousandths.
  return (account.balance - account.frozen) as Points;
}

const DOUBLE_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '夏侯', '皇甫', '尉迟', '公孙', '慕容'];

/** "张*户": all that anyone but the household and its committee needs to read (docs/domain.md §4). */
export function maskedName(headName: string): string {
  const double = DOUBLE_SURNAMES.find((surname) => headName.startsWith(surname));
  return `${double ?? Array.from(headName)[0] ?? ''}*户`;
}
