/**
 * One shop's quarter as its clerk sees it: people bring, redeem, reserve and collect, have their hair
 * cut, take some points home on paper. Who does what is made up; how many come is 潜口's: about 240
 * redemptions a village and month, of about 5 points (docs/domain.md §1.6).
 */
import type { Input, Output } from '@contract/index';
import type { Household } from '@domain/household';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { instantAfter, startOfDay } from '@domain/village-time';
import { randomFrom } from '../database/faults';
import { seededUuid, wholeBetween } from '../demo/random';
import type { Playing } from '../playing';
import type { CountyVillage } from './county-village';

export const REDEMPTIONS_A_MONTH = 240;
const OPENS_AT_MS = 8 * 3_600_000;
const BETWEEN_VISITS_MS = 90_000;

type Slip = Output<'voucher.print'>['slips'][number];

interface Kept {
  readonly household: Household;
  readonly reservation: Output<'reservation.create'>;
  readonly goodsId: string;
  readonly count: number;
}

export interface Shop extends CountyVillage {
  readonly play: Playing;
  readonly random: () => number;
  /** Points a household has and has not put aside, in thousandths. */
  readonly available: Map<string, number>;
  readonly pieces: Map<string, number>;
  readonly brought: Map<string, number>;
  kept: readonly Kept[];
  /** Never come for; the timer has ended them by the next day the shop is open. */
  forgotten: readonly Kept[];
  slips: readonly { readonly household: Household; readonly slip: Slip }[];
  claims: readonly string[];
  redemptions: number;
}

export function shopOf(planted: CountyVillage, index: number, play: Playing): Shop {
  return {
    ...planted,
    play,
    random: randomFrom(83_000 + index),
    ...{ available: new Map(), pieces: new Map(), brought: new Map() },
    ...{ kept: [], forgotten: [], slips: [], claims: [], redemptions: 0 },
  };
}

/** A day at the shop: those who reserved come first, then whoever comes, until so many have redeemed. */
export async function playShopDay(shop: Shop, day: string, redemptions: number): Promise<void> {
  const { play } = shop;
  let turn = 0;
  const next = () => {
    play.setNow(instantAfter(startOfDay(day), OPENS_AT_MS + turn * BETWEEN_VISITS_MS));
    turn += 1;
  };
  for (const { household, reservation, goodsId, count } of shop.forgotten) {
    add(shop.available, household.id, reservation.frozen);
    add(shop.pieces, goodsId, count);
  }
  shop.forgotten = [];
  const waiting = shop.kept;
  shop.kept = [];
  for (const kept of waiting) {
    next();
    await comeFor(shop, kept);
  }
  next();
  await haircuts(shop);
  while (shop.redemptions < redemptions) {
    next();
    await visit(shop);
  }
}

async function visit(shop: Shop): Promise<void> {
  const { households, random } = shop;
  const household = households[Math.floor(households.length * random() ** 1.3)];
  if (household === undefined) return;
  await bring(shop, household);
  const handedIn = shop.slips.find((one) => one.household.id === household.id);
  if (handedIn !== undefined) await handIn(shop, handedIn);
  const chance = random();
  if (isSaver(household)) {
    const enough = balanceOf(shop, household) >= shop.service.price;
    return enough ? redeemService(shop, household) : undefined;
  }
  if (chance < 0.05 && balanceOf(shop, household) >= 5 * POINT) return ontoPaper(shop, household);
  const goods = affordable(shop, household);
  if (goods === undefined) return;
  if (chance < 0.17) return reserve(shop, household, goods);
  return redeem(shop, household, goods);
}

/** One house in ten keeps its points until they pay for a haircut. */
function isSaver({ number }: Household): boolean {
  return number.endsWith('7');
}

const balanceOf = ({ available }: Shop, { id }: Household): number => available.get(id) ?? 0;

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

const placeOf = ({ village }: Shop, household: Household) => ({
  villageId: village.id,
  householdId: household.id,
  cardToken: household.cardToken,
});

export const requestOf = ({ random }: Pick<Shop, 'random'>) => ({ requestId: seededUuid(random) });

async function bring(shop: Shop, household: Household): Promise<void> {
  const { random, village } = shop;
  const some = (least: number, most: number) => quantity(wholeBetween(random, least, most) * 1_000);
  const lines: Input<'trade-in.create'>['lines'] = [
    { materialId: 'bottle', quantity: some(5, 60) },
    { materialId: 'bag', quantity: some(5, 80) },
    { materialId: 'clothes', quantity: quantity(wholeBetween(random, 300, 2_400)) },
    { materialId: 'recyclable', quantity: quantity(wholeBetween(random, 200, 2_000)) },
  ];
  const { entry } = await shop.play.ask(shop.staff.clerk, 'trade-in.create', {
    ...placeOf(shop, household),
    ...requestOf(shop),
    tableVersion: village.exchangeTable.version,
    lines,
  });
  add(shop.available, household.id, entry.amount);
  for (const { materialId, quantity: amount } of lines) add(shop.brought, materialId, amount);
}

type Wanted = Shop['goods'][number];

function affordable(shop: Shop, household: Household): Wanted | undefined {
  const within = shop.goods.filter(
    ({ id, price }) => price <= balanceOf(shop, household) && (shop.pieces.get(id) ?? 0) > 0,
  );
  return within[Math.floor(shop.random() * within.length)];
}

async function redeem(shop: Shop, household: Household, { id, price }: Wanted): Promise<void> {
  const { entry } = await shop.play.ask(shop.staff.clerk, 'redemption.create', {
    ...placeOf(shop, household),
    ...requestOf(shop),
    items: [{ goodsId: id, count: 1, price: points(price) }],
  });
  add(shop.available, household.id, 0 - entry.amount);
  add(shop.pieces, id, -1);
  shop.redemptions += 1;
}

async function reserve(shop: Shop, household: Household, { id, price }: Wanted): Promise<void> {
  const most = Math.min(shop.pieces.get(id) ?? 0, Math.floor(balanceOf(shop, household) / price));
  const count = Math.min(2, most);
  const open = shop.kept.filter((kept) => kept.household.id === household.id).length;
  if (open > 0) return;
  const { villageId, householdId } = placeOf(shop, household);
  const reservation = await shop.play.ask(shop.staff.second, 'reservation.create', {
    ...{ villageId, householdId },
    ...requestOf(shop),
    items: [{ goodsId: id, count, price: points(price) }],
  });
  add(shop.available, household.id, 0 - reservation.frozen);
  add(shop.pieces, id, -count);
  shop.kept = [...shop.kept, { household, reservation, goodsId: id, count }];
}

/** Most come and take all; some take a part and give up the rest, some give it up, some forget it. */
async function comeFor(shop: Shop, kept: Kept): Promise<void> {
  const { villageId, householdId } = placeOf(shop, kept.household);
  const { reservationId, code } = kept.reservation;
  const chance = shop.random();
  const isPart = chance < 0.1 && kept.count > 1;
  const count = isPart ? 1 : kept.count;
  if (chance < 0.86) {
    await shop.play.ask(shop.staff.clerk, 'reservation.collect', {
      ...{ villageId, householdId, reservationId, proof: code },
      ...requestOf(shop),
      items: [{ goodsId: kept.goodsId, count }],
      ...(chance > 0.7 ? { proxy: '邻居' } : {}),
    });
    shop.redemptions += 1;
    if (!isPart) return;
  } else if (chance > 0.93) {
    shop.forgotten = [...shop.forgotten, kept];
    return;
  }
  const { released } = await shop.play.ask(shop.staff.clerk, 'reservation.cancel', {
    ...{ villageId, householdId, reservationId, reason: '不要了' },
    ...requestOf(shop),
  });
  add(shop.available, householdId, released);
  add(shop.pieces, kept.goodsId, isPart ? 1 : kept.count);
}

async function redeemService(shop: Shop, household: Household): Promise<void> {
  const { entry } = await shop.play.ask(shop.staff.clerk, 'redemption.create', {
    ...placeOf(shop, household),
    ...requestOf(shop),
    items: [{ goodsId: shop.service.id, count: 1, price: points(shop.service.price) }],
  });
  add(shop.available, household.id, 0 - entry.amount);
  shop.redemptions += 1;
  const items = entry.source.kind === 'redemption' ? entry.source.items : [];
  shop.claims = [...shop.claims, ...items.flatMap(({ claim }) => claim ?? [])];
}

/** The barber's customers of the week; one now and then does not come. */
async function haircuts(shop: Shop): Promise<void> {
  const codes = shop.claims;
  shop.claims = codes.filter(() => shop.random() < 0.1);
  for (const code of codes.filter((one) => !shop.claims.includes(one)))
    await shop.play.ask(shop.staff.merchant, 'claim.use', {
      ...{ villageId: shop.village.id, code },
      ...requestOf(shop),
    });
}

async function ontoPaper(shop: Shop, household: Household): Promise<void> {
  const { entry } = await shop.play.ask(shop.staff.clerk, 'voucher.issue', {
    ...placeOf(shop, household),
    ...requestOf(shop),
    values: [points(5 * POINT)],
  });
  add(shop.available, household.id, 0 - entry.amount);
  const { slips } = await shop.play.ask(shop.staff.clerk, 'voucher.print', {
    villageId: shop.village.id,
    entryId: entry.id,
  });
  shop.slips = [...shop.slips, ...slips.map((slip) => ({ household, slip }))];
}

async function handIn(shop: Shop, one: Shop['slips'][number]): Promise<void> {
  shop.slips = shop.slips.filter((other) => other !== one);
  const { number, secret } = one.slip;
  const { entry } = await shop.play.ask(shop.staff.clerk, 'voucher.redeem', {
    ...placeOf(shop, one.household),
    ...requestOf(shop),
    slips: [{ number, secret }],
  });
  add(shop.available, one.household.id, entry.amount);
}
