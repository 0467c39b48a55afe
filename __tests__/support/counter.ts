import type { Input } from '@contract/index';
import type { Goods } from '@domain/goods';
import type { Household } from '@domain/household';
import { quantity } from '@domain/quantity';
import type { Village } from '@domain/village';
import { aHousehold, aVillage, staff, uuid, villagerOf, type Somebody } from './builders';
import { aWorld, type Given, type World } from './world';

type Lines = Input<'trade-in.create'>['lines'];
type Items = Input<'redemption.create'>['items'];

/** What a clerk does over the counter, for one household. */
export function counterOf(world: World, village: Village, household: Household, clerk: Somebody) {
  const place = { villageId: village.id, householdId: household.id };
  const { cardToken } = household;
  return {
    bring: (lines: Lines, requestId = uuid()) =>
      world.as(clerk)('trade-in.create', {
        ...place,
        requestId,
        cardToken,
        tableVersion: 1,
        lines,
      }),
    /** Earns so many whole points: 1 斤 of clothes is one. */
    earn: (pointsEarned: number, requestId = uuid()) =>
      world.as(clerk)('trade-in.create', {
        ...place,
        requestId,
        cardToken,
        tableVersion: 1,
        lines: [{ materialId: 'clothes', quantity: quantity(pointsEarned * 500) }],
      }),
    redeem: (items: Items, requestId = uuid()) =>
      world.as(clerk)('redemption.create', { ...place, requestId, cardToken, items }),
    undo: (entryId: string, requestId = uuid()) =>
      world.as(clerk)('entry.reverse', {
        villageId: village.id,
        requestId,
        entryId,
        reason: '录错数量',
      }),
    state: async () => {
      const found = await world.store.get('households', household.id);
      if (!found) throw new Error('the household is in the world');
      return found.account;
    },
  };
}

/** A shop with one household at the counter, its villager, a clerk and a committee member. */
export async function aCounter(given: Given = {}) {
  const village = given.villages?.[0] ?? aVillage();
  const household = given.households?.[0] ?? aHousehold({ villageId: village.id });
  const clerk = staff('clerk', village);
  const committee = staff('committee', village);
  const villager = villagerOf(household);
  const goods = (given.goods ?? []).map((item: Goods) => ({ ...item, villageId: village.id }));
  const world = await aWorld({
    ...given,
    villages: [village, ...(given.villages ?? []).slice(1)],
    households: [household, ...(given.households ?? []).slice(1)],
    goods,
    people: [clerk, committee, villager, ...(given.people ?? [])],
  });
  const place = { villageId: village.id, householdId: household.id };
  return {
    ...counterOf(world, village, household, clerk),
    world,
    village,
    household,
    goods,
    clerk,
    committee,
    villager,
    place,
    home: () => world.as(villager)('household.home', place),
  };
}
