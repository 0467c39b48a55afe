import { assert } from '../assert';
import type { Entry } from '../entry';
import type { Goods } from '../goods';
import { availableOf, type Household } from '../household';
import { points, type Points } from '../points';
import type { Posted, PostingContext } from '../posting';
import { postEnding } from '../scoring-entries';
import { lapsedPart } from '../settlement/lapse';
import { countOut } from '../shop-limits';
import type { ShopRules } from '../shop-rules';
import { dayOf } from '../village-time';
import { leftOf, requireOpen, type Ending, type Reservation } from './reservation';

/** What keeps a reservation from ending, or ends it, touches all of these. */
export interface Releasing {
  readonly reservation: Reservation;
  readonly household: Household;
  /** Of every item that was not wholly collected. */
  readonly goods: readonly Goods[];
  readonly rules: ShopRules;
}

export interface Released {
  readonly reservation: Reservation;
  readonly household: Household;
  readonly goods: readonly Goods[];
  /** Where held points had outlived a clearing, the entry that ends them after all. */
  readonly entry: Entry | null;
}

/** The household no longer wants it, or says so at the counter. */
export function decideCancelling(
  releasing: Releasing,
  ended: Ending,
  posting: PostingContext,
): Released {
  requireOpen(releasing.reservation, ended.at);
  return released(releasing, { state: 'cancelled', ended }, posting);
}

/** Nobody came in time. Null before the last day is over, and when it is over already. */
export function decideExpiry(releasing: Releasing, posting: PostingContext): Released | null {
  const { state, dueAt } = releasing.reservation;
  const { now, by } = posting;
  if (state !== 'open' || now < dueAt) return null;
  return released(releasing, { state: 'expired', ended: { at: now, by, reason: '' } }, posting);
}

/** Under which a lapse is posted: the same however often it is tried. */
export function lapseEntryIdOf(reservationId: string): string {
  return `${reservationId}.lapsed`;
}

interface Over {
  readonly state: 'cancelled' | 'expired';
  readonly ended: Ending;
}

/** Gives back points, pieces and limits of what was not collected. */
function released(releasing: Releasing, over: Over, posting: PostingContext): Released {
  const { reservation, household, goods, rules } = releasing;
  const { frozen, no } = reservation;
  const wanted = goods.map((one) => ({ goods: one, count: stillKept(reservation, one) }));
  const day = dayOf(reservation.madeAt);
  const kept = { householdId: household.id, wanted, cost: frozen, rules, day };
  const back = countOut(household.account, kept);
  const { part, lapsing } = lapsedPart(household.account, no, frozen);
  const { made, open } = household.account.reservations;
  const account = {
    ...household.account,
    ...back.account,
    frozen: points(household.account.frozen - frozen),
    reservations: { made, open: open - 1 },
    lapsing,
  };
  const posted = endedOf({ ...household, account }, { reservation, household, part }, posting);
  return {
    reservation: { ...reservation, ...over, frozen: points(0) },
    household: posted?.household ?? { ...household, account },
    goods: back.goods.map((one) => {
      return { ...one, reserved: one.reserved - stillKept(reservation, one) };
    }),
    entry: posted?.entry ?? null,
  };
}

/** What of the points given back a clearing had passed over; it never leaves the household owing. */
function endedOf(
  given: Household,
  before: Pick<Releasing, 'reservation' | 'household'> & { readonly part: Points },
  posting: PostingContext,
): Posted | null {
  const lapse = before.household.account.lapsing;
  const amount = points(Math.max(0, Math.min(before.part, availableOf(given.account))));
  if (lapse === null || amount === 0) return null;
  const entryId = lapseEntryIdOf(before.reservation.id);
  return postEnding(given, { day: lapse.day, amount }, { ...posting, entryId });
}

function stillKept({ items }: Reservation, { id }: Goods): number {
  const item = items.find(({ goodsId }) => goodsId === id);
  assert(item !== undefined, 'only goods of the reservation come back from it');
  return leftOf(item);
}
