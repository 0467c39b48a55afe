import { freshOn } from '../batches';
import type { CountersignedBy, Entry } from '../entry';
import { handOut, type Goods } from '../goods';
import type { Household } from '../household';
import { points, type Points } from '../points';
import { postedAt, type Posted, type PostingContext } from '../posting';
import { costOf, itemOf, postRedemption } from '../redemption';
import { refuse, requireThat } from '../refusal';
import { lapsedPart } from '../settlement/lapse';
import { dayOf } from '../village-time';
import {
  CODE_TRIES,
  heldFor,
  leftOf,
  requireOpen,
  type Collection,
  type Reservation,
  type ReservedItem,
} from './reservation';

interface Handing {
  readonly goods: Goods;
  readonly count: number;
}

export interface CollectionRequest {
  readonly reservation: Reservation;
  readonly household: Household;
  readonly handings: readonly Handing[];
  /** The pickup code as it was said, or the household's card as it was scanned. */
  readonly proof: string;
  readonly proxy: string | null;
  readonly countersignedBy: CountersignedBy;
}

export interface Collected extends Posted {
  readonly reservation: Reservation;
  readonly goods: readonly Goods[];
}

/**
 * Hands over some or all of what a reservation keeps, at the price it was reserved at; the rest stays
 * kept until its last day ends.
 */
export function decideCollection(request: CollectionRequest, context: PostingContext): Collected {
  const { reservation, household, handings, countersignedBy } = request;
  const day = dayOf(postedAt(household, context));
  requireOpen(reservation, context.now);
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  const how = howProven(request, context.by);
  const handed = handings.map(({ goods, count }) => {
    const item = requireKept(reservation, goods, count);
    requireFresh(goods, count, day);
    const out = handOut({ ...goods, reserved: goods.reserved - count }, count, day);
    const { name, unitName, price } = item;
    return { goods: out.goods, item: { ...itemOf({ ...out, count }), name, unitName, price } };
  });
  const cost = costOf(handed.map(({ item }) => item));
  const { balance } = household.account;
  requireThat(cost <= balance, 'POINTS_SHORT', { available: balance, cost });

  const after = withoutCollected(reservation, handings);
  const unfrozen = withLess(household, reservation, { cost, isOver: after.state !== 'open' });
  const posted = postRedemption(
    unfrozen,
    { items: handed.map(({ item }) => item), reservationId: reservation.id, countersignedBy },
    context,
  );
  const { id: entryId, at, by } = posted.entry;
  const collection: Collection = { entryId, at, by, how, proxy: request.proxy };
  return {
    ...posted,
    goods: handed.map(({ goods }) => goods),
    reservation: { ...after, collections: [...reservation.collections, collection] },
  };
}

/** Whether a pickup code, right or wrong, was said rather than a card scanned. */
export function isCode(proof: string): boolean {
  return /^\d{6}$/.test(proof);
}

/** After one more wrong code; the repeat of a request is the same try. */
export function afterWrongTry(reservation: Reservation, requestId: string): Reservation {
  const { wrongTries } = reservation;
  if (wrongTries.includes(requestId) || wrongTries.length >= CODE_TRIES) return reservation;
  return { ...reservation, wrongTries: [...wrongTries, requestId] };
}

export function triesLeftOf({ wrongTries }: Reservation): number {
  return CODE_TRIES - wrongTries.length;
}

function howProven(
  { reservation, household, proof }: CollectionRequest,
  by: Entry['by'],
): Collection['how'] {
  if (!isCode(proof)) {
    requireThat(proof === household.cardToken, 'CARD_REVOKED');
    return 'card';
  }
  const triesLeft = triesLeftOf(reservation);
  requireThat(triesLeft > 0 && proof === reservation.code, 'CODE_WRONG', { triesLeft });
  // Else one person alone could spend the points of a household that never asked.
  const isOwnCall = reservation.by.role !== 'villager' && reservation.by.id === by.id;
  requireThat(!isOwnCall, 'CODE_KNOWN');
  return 'code';
}

function requireKept({ items }: Reservation, { id, name }: Goods, count: number): ReservedItem {
  const item = items.find(({ goodsId }) => goodsId === id);
  if (item === undefined) return refuse('NOT_FOUND');
  const left = leftOf(item);
  requireThat(count <= left, 'NOT_RESERVED', { name, left, count });
  return item;
}

/** What was kept may have gone off since. */
function requireFresh({ batches, name }: Goods, count: number, day: string): void {
  const stock = freshOn(batches, day);
  requireThat(count <= stock, 'STOCK_SHORT', { name, stock, count });
}

function withoutCollected(reservation: Reservation, handings: readonly Handing[]): Reservation {
  const items = reservation.items.map((item) => {
    const handed = handings.find(({ goods }) => goods.id === item.goodsId)?.count ?? 0;
    return { ...item, collected: item.collected + handed };
  });
  const isOver = items.every((item) => leftOf(item) === 0);
  return { ...reservation, items, frozen: heldFor(items), state: isOver ? 'collected' : 'open' };
}

/** Points that leave a reservation are held no more. */
function withLess(
  household: Household,
  { no }: Reservation,
  { cost, isOver }: { readonly cost: Points; readonly isOver: boolean },
): Household {
  const { account } = household;
  const { made, open } = account.reservations;
  const change = {
    frozen: points(account.frozen - cost),
    reservations: { made, open: isOver ? open - 1 : open },
    lapsing: lapsedPart(account, no, cost).lapsing,
  };
  return { ...household, account: { ...account, ...change } };
}
