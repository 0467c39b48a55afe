/**
 * A shop in a storm: whatever somebody may do to stock, points and what is kept, as commands that are
 * drawn at random (shop-commands.ts, paper-commands.ts). Another operation joins by one more command.
 */
import fc from 'fast-check';
import type { EndpointName, Input, Output } from '@contract/index';
import { memberOf } from '@domain/member';
import { POINT, points } from '@domain/points';
import { Refusal } from '@domain/refusal';
import { NoAnswer } from '@/services/call';
import {
  aHousehold,
  aMerchant,
  aVillage,
  NOW,
  someGoods,
  staff,
  uuid,
  villagerOf,
  type Somebody,
} from './builders';
import { counterOf } from './counter';
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
  const merchant = aMerchant({ villageId });
  const haircut = someGoods({
    ...{ villageId, kind: 'service', name: '理发', merchantId: merchant.id, stock: 0 },
    price: points(3 * POINT),
  });
  const world = await aWorld({
    villages: [village],
    households,
    goods: [...goods, haircut],
    people: [clerk, other, committee, ...villagers],
    faults: { seed: 0 },
    // A transaction whose rollback was lost holds its documents for 30 seconds: here, half a second.
    pace: 60,
  });
  for (const [index, { person }] of villagers.entries()) {
    const bound = { role: 'villager', villageId, householdId: at(households, index).id } as const;
    await world.store.insert('members', memberOf(person, bound, NOW));
  }
  await world.store.insert('merchants', merchant);
  const photoId = `${villageId}.photo`;
  const taken = { villageId, fileId: 'none', byId: clerk.person.id, householdId: null };
  await world.store.insert('photos', { ...taken, id: photoId, takenAt: NOW, forAll: false });
  for (const household of households) {
    const requestId = uuid();
    await answered(() => counterOf(world, village, household, clerk).earn(25, requestId));
  }
  const leaving = { villageId, requestId: uuid() };
  const outing = await answered(() => world.as(clerk)('outing.prepare', leaving));
  world.advance(3_600_000);
  return {
    ...{ village, households, goods, clerk, other, committee, villagers, world },
    ...{ haircut, photoId },
    /** Its trade-ins were typed in the hour before; the next one's number. */
    outing: { ...outing, seq: 0 },
    /** What has been granted so far, for those who come after. */
    granted: {
      entries: [] as string[],
      reservations: [] as Kept[],
      claims: [] as string[],
      slips: [] as Slip[],
    },
    /** What was answered by a refusal: the call and the code. */
    refused: [] as string[],
  };
}

type Slip = Input<'voucher.redeem'>['slips'][number];

/** A reservation that was granted, whose it is and what is in it. */
type Kept = Output<'reservation.create'> & {
  readonly householdId: string;
  readonly items: readonly { readonly goodsId: string; readonly count: number }[];
};

export type StormyShop = Awaited<ReturnType<typeof aStormyShop>>;

/** Something somebody may do to the shop. It answers when it is done or was refused. */
export interface Command<A> {
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
  try {
    return await answered(() => shop.world.as(by)(name, input));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    shop.refused.push(`${name} ${error.code}`);
    return null;
  }
}

/** Sends the same again until an answer comes. */
async function answered<T>(send: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  throw new Error('no answer after 200 tries');
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the generator names what is there');
  return found;
}
