/** What may be done to the shelf in a storm, and to what is kept from it. */
import fc from 'fast-check';
import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import { quantity } from '@domain/quantity';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { NOW, uuid } from './builders';
import { at, insist, wishOf, type Command, type Wish } from './shop-storm';

export const who = fc.nat(2);
export const which = fc.nat(1);
const count = fc.integer({ min: 1, max: 3 });
export const ask = () => ({ requestId: uuid() });

export const placeOf = ({ id: householdId, villageId }: Household) => ({ villageId, householdId });
export const lineOf = ({ id: goodsId, price }: Goods, pieces: number) => {
  return { goodsId, price, count: pieces };
};

const earn: Command<{ who: number; amount: number }> = {
  act: 'earn',
  args: fc.record({ who, amount: fc.integer({ min: 1, max: 12 }) }),
  run: async (shop, { who: index, amount }) => {
    const household = at(shop.households, index);
    const done = await insist(shop, shop.clerk, 'trade-in.create', {
      ...{ ...placeOf(household), ...ask(), cardToken: household.cardToken, tableVersion: 1 },
      lines: [{ materialId: 'clothes', quantity: quantity(amount * 500) }],
    });
    if (done !== null) shop.granted.entries.push(done.entry.id);
  },
};

const redeem: Command<{ who: number; which: number; count: number }> = {
  act: 'redeem',
  args: fc.record({ who, which, count }),
  run: async (shop, { who: index, which: kind, count: pieces }) => {
    const household = at(shop.households, index);
    const done = await insist(shop, shop.clerk, 'redemption.create', {
      ...{ ...placeOf(household), ...ask(), cardToken: household.cardToken },
      items: [lineOf(at(shop.goods, kind), pieces)],
    });
    if (done !== null) shop.granted.entries.push(done.entry.id);
  },
};

const undo: Command<{ nth: number }> = {
  act: 'undo',
  args: fc.record({ nth: fc.nat(9) }),
  run: async (shop, { nth }) => {
    const { entries } = shop.granted;
    if (entries.length === 0) return;
    const entryId = at(entries, nth);
    const villageId = shop.village.id;
    const wish = { villageId, ...ask(), entryId, reason: '录错了' };
    const done = await insist(shop, shop.committee, 'entry.reverse', wish);
    if (done !== null) entries.push(done.entry.id);
  },
};

const reserve: Command<{ who: number; counts: [number, number]; byClerk: boolean }> = {
  act: 'reserve',
  args: fc.record({
    who,
    counts: fc.tuple(fc.nat(3), fc.nat(2)),
    byClerk: fc.boolean(),
  }),
  run: async (shop, { who: index, counts, byClerk }) => {
    const items = shop.goods
      .map((goods, kind) => lineOf(goods, at(counts, kind)))
      .filter((line) => line.count > 0);
    if (items.length === 0) return;
    const by = byClerk ? shop.clerk : at(shop.villagers, index);
    const place = placeOf(at(shop.households, index));
    const made = await insist(shop, by, 'reservation.create', { ...place, ...ask(), items });
    if (made !== null) shop.granted.reservations.push({ ...made, ...place, items });
  },
};

/** All of it, or as many pieces of each as are drawn; somebody else may have been there before. */
const collect: Command<{ nth: number; most: number; proxy: boolean }> = {
  act: 'collect',
  args: fc.record({
    nth: fc.nat(5),
    most: fc.constantFrom(1, 2, 99, 99),
    proxy: fc.boolean(),
  }),
  run: async (shop, { nth, most, proxy }) => {
    const { reservations } = shop.granted;
    if (reservations.length === 0) return;
    const { reservationId, code, householdId, items } = at(reservations, nth);
    const done = await insist(shop, shop.other, 'reservation.collect', {
      ...{ villageId: shop.village.id, householdId, ...ask(), reservationId, proof: code },
      items: items.map(({ goodsId, count: kept }) => ({ goodsId, count: Math.min(kept, most) })),
      ...(proxy ? { proxy: '老王' } : {}),
    });
    if (done !== null) shop.granted.entries.push(done.entry.id);
  },
};

const cancel: Command<{ nth: number }> = {
  act: 'cancel',
  args: fc.record({ nth: fc.nat(5) }),
  run: async (shop, { nth }) => {
    const { reservations } = shop.granted;
    if (reservations.length === 0) return;
    const { reservationId, householdId } = at(reservations, nth);
    await insist(shop, shop.clerk, 'reservation.cancel', {
      ...{ villageId: shop.village.id, householdId, ...ask(), reservationId },
    });
  },
};

/** Days pass, and the timer comes round: open ones run out. */
const pass: Command<{ days: number }> = {
  act: 'pass',
  args: fc.record({ days: fc.constantFrom(0, 1, 4) }),
  run: async ({ world }, { days }) => {
    world.advance(days * DAY_MS);
    await world.tend();
  },
};

/** Pieces come or go; sometimes it is written days after it happened. */
const move: Command<{ which: number; kind: 'purchase' | 'loss'; pieces: number; late: number }> = {
  act: 'move',
  args: fc.record({
    which,
    kind: fc.constantFrom('purchase', 'loss'),
    pieces: fc.integer({ min: 1, max: 4 }),
    late: fc.constantFrom(0, 0, 3),
  }),
  run: async (shop, { which: kind, late, ...moved }) => {
    const occurredAt = late === 0 ? {} : { occurredAt: instantAfter(NOW, -late * DAY_MS) };
    await insist(shop, shop.committee, 'move.create', {
      ...{ villageId: shop.village.id, ...ask(), goodsId: at(shop.goods, kind).id },
      ...{ ...moved, note: '清点货架', ...occurredAt },
    });
  },
};

/** What is done to the shelf, and what is kept from it. */
export const SHELF_COMMANDS: readonly fc.WeightedArbitrary<Wish>[] = [
  { weight: 4, arbitrary: wishOf(earn) },
  { weight: 3, arbitrary: wishOf(redeem) },
  { weight: 2, arbitrary: wishOf(undo) },
  { weight: 5, arbitrary: wishOf(reserve) },
  { weight: 4, arbitrary: wishOf(collect) },
  { weight: 2, arbitrary: wishOf(cancel) },
  { weight: 1, arbitrary: wishOf(pass) },
  { weight: 2, arbitrary: wishOf(move) },
];
