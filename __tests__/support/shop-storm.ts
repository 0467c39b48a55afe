/**
 * A shop in a storm: whatever somebody may do to stock, points and what is kept, as commands that are
 * drawn at random. Another operation joins by one more command in SHOP_COMMANDS.
 */
import fc from 'fast-check';
import type { EndpointName, Input, Output } from '@contract/index';
import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import { memberOf } from '@domain/member';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { Refusal } from '@domain/refusal';
import { DAY_MS, instantAfter } from '@domain/village-time';
import { NoAnswer } from '@/services/call';
import { aHousehold, aVillage, NOW, someGoods, staff, uuid, villagerOf } from './builders';
import type { Somebody } from './builders';
import { aWorld } from './world';

export const someWeather = fc.record({
  seed: fc.nat(1_000_000),
  conflict: fc.constantFrom(0, 0.1),
  timeoutBefore: fc.constantFrom(0, 0.05),
  timeoutAfter: fc.constantFrom(0, 0.05),
});

export const CALM = { conflict: 0, timeoutBefore: 0, timeoutAfter: 0 };

/** Three households, two kinds of goods of which there are few, and a storm still to come. */
export async function aStormyShop() {
  const village = aVillage();
  const villageId = village.id;
  const households = [0, 1, 2].map(() => aHousehold({ villageId }));
  const limit = { count: 3, per: 'day' } as const;
  const goods = [
    someGoods({ villageId, price: points(2 * POINT), stock: 6, quota: { ...limit, count: 9 } }),
    someGoods({ villageId, price: points(5 * POINT), stock: 3, limit }),
  ];
  const [clerk, other, committee] = [
    staff('clerk', village),
    staff('clerk', village),
    staff('committee', village),
  ];
  const villagers = households.map(villagerOf);
  const world = await aWorld({
    villages: [village],
    households,
    goods,
    people: [clerk, other, committee, ...villagers],
    faults: { seed: 0 },
    // A transaction whose rollback was lost holds its documents for 30 seconds: here, 150 ms.
    pace: 200,
  });
  for (const [index, { person }] of villagers.entries()) {
    const bound = { role: 'villager', villageId, householdId: at(households, index).id } as const;
    await world.store.insert('members', memberOf(person, bound, NOW));
  }
  return {
    ...{ village, households, goods, clerk, other, committee, villagers, world },
    /** What has been granted so far, for those who come after. */
    granted: { entries: [] as string[], reservations: [] as Kept[] },
    /** Pieces of goods that nobody granted: answered by a refusal. */
    refused: [] as string[],
  };
}

/** A reservation that was granted, and whose it is. */
type Kept = Output<'reservation.create'> & { readonly householdId: string };

export type StormyShop = Awaited<ReturnType<typeof aStormyShop>>;

/** Something somebody may do to the shop. It answers when it is done or was refused. */
interface Command<A> {
  readonly act: string;
  readonly args: fc.Arbitrary<A>;
  readonly run: (shop: StormyShop, args: A) => Promise<void>;
}

/** A command with what was drawn for it; it says what it is when a run fails. */
export interface Wish {
  readonly act: string;
  readonly args: unknown;
  readonly run: (shop: StormyShop) => Promise<void>;
}

export function wishOf<A>({ act, args, run }: Command<A>): fc.Arbitrary<Wish> {
  return args.map((drawn) => ({ act, args: drawn, run: (shop) => run(shop, drawn) }));
}

/** Asks under one id until an answer comes, as the client does, and a refusal is an answer. */
export async function insist<N extends EndpointName>(
  shop: StormyShop,
  by: Somebody,
  name: N,
  input: Input<N>,
): Promise<Output<N> | null> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return await shop.world.as(by)(name, input);
    } catch (error) {
      if (error instanceof Refusal) {
        shop.refused.push(`${name} ${error.code}`);
        return null;
      }
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  throw new Error(`no answer to ${name} after 200 tries`);
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the generator names what is there');
  return found;
}

const who = fc.nat(2);
const which = fc.nat(1);
const count = fc.integer({ min: 1, max: 3 });
const ask = () => ({ requestId: uuid() });

const placeOf = ({ id: householdId, villageId }: Household) => ({ villageId, householdId });
const lineOf = ({ id: goodsId, price }: Goods, pieces: number) => {
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
    if (made !== null) shop.granted.reservations.push({ ...made, ...place });
  },
};

const collect: Command<{ nth: number; counts: [number, number]; proxy: boolean }> = {
  act: 'collect',
  args: fc.record({
    nth: fc.nat(5),
    counts: fc.tuple(fc.nat(3), fc.nat(2)),
    proxy: fc.boolean(),
  }),
  run: async (shop, { nth, counts, proxy }) => {
    const { reservations } = shop.granted;
    if (reservations.length === 0) return;
    const { reservationId, code, householdId } = at(reservations, nth);
    const items = shop.goods
      .map(({ id: goodsId }, kind) => ({ goodsId, count: at(counts, kind) }))
      .filter((line) => line.count > 0);
    if (items.length === 0) return;
    const done = await insist(shop, shop.other, 'reservation.collect', {
      ...{ villageId: shop.village.id, householdId, ...ask(), reservationId, proof: code, items },
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

/** Everything that touches stock, points or what is kept; a new operation adds a line here. */
export const SHOP_COMMANDS: readonly fc.WeightedArbitrary<Wish>[] = [
  { weight: 4, arbitrary: wishOf(earn) },
  { weight: 3, arbitrary: wishOf(redeem) },
  { weight: 2, arbitrary: wishOf(undo) },
  { weight: 5, arbitrary: wishOf(reserve) },
  { weight: 4, arbitrary: wishOf(collect) },
  { weight: 2, arbitrary: wishOf(cancel) },
  { weight: 1, arbitrary: wishOf(pass) },
  { weight: 2, arbitrary: wishOf(move) },
];
