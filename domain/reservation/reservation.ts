import type { Entry } from '../entry';
import type { Points } from '../points';
import { costOf } from '../redemption';
import { refuse, requireThat } from '../refusal';

export const RESERVATION_STATES = ['open', 'collected', 'cancelled', 'expired'] as const;
export type ReservationState = (typeof RESERVATION_STATES)[number];

/** An estimate: as many as a household keeps apart in its head, and few enough to go round. */
export const OPEN_MAX = 3;
/** Wrong pickup codes before only the household's card opens a reservation. */
export const CODE_TRIES = 5;

/** Goods kept at the price of the day they were chosen on. */
export interface ReservedItem {
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  readonly count: number;
  /** Pieces handed over so far. */
  readonly collected: number;
}

/** Some of it, or the rest, went over the counter. */
export interface Collection {
  /** The redemption it was posted as. */
  readonly entryId: string;
  readonly at: string;
  readonly by: Entry['by'];
  readonly how: 'code' | 'card';
  /** Who came for the household; null when somebody of the household did. */
  readonly proxy: string | null;
}

export interface Ending {
  readonly at: string;
  readonly by: Entry['by'];
  readonly reason: string;
}

/** Goods chosen on the phone: points and stock are held until they are collected. Points only, no money. */
export interface Reservation {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  /** 1, 2, 3 … within the household. */
  readonly no: number;
  readonly state: ReservationState;
  readonly items: readonly ReservedItem[];
  /** Points held for what is not collected yet; nothing when it is over. */
  readonly frozen: Points;
  /** Six digits that whoever collects has to say. */
  readonly code: string;
  /** The requests that named a wrong code; a repeat of one counts once. */
  readonly wrongTries: readonly string[];
  /** The last village day on which it can be collected, and the instant that day ends. */
  readonly until: string;
  readonly dueAt: string;
  /** Sorts by when it runs out; a reservation's own. */
  readonly duePlace: string;
  readonly madeAt: string;
  readonly by: Entry['by'];
  readonly collections: readonly Collection[];
  readonly ended: Ending | null;
  /** Sorts by when it was made. */
  readonly place: string;
}

export function leftOf({ count, collected }: ReservedItem): number {
  return count - collected;
}

/** What the pieces not collected yet cost. */
export function heldFor(items: readonly ReservedItem[]): Points {
  return costOf(items.map((item) => ({ price: item.price, count: leftOf(item) })));
}

/** Refuses (RESERVATION_ENDED) what is over, or past its last day and not yet ended by the timer. */
export function requireOpen({ state, dueAt }: Reservation, now: string): void {
  requireThat(state === 'open', 'RESERVATION_ENDED', { state });
  if (now >= dueAt) refuse('RESERVATION_ENDED', { state: 'expired' });
}
