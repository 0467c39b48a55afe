/**
 * Database round trips of every call of the contract, counted where the SDK sends them, without the
 * one read that says who is calling. Where docs/architecture.md names no budget it is what the call needs today.
 */
import type { EndpointName } from '@contract/index';
import { quantity } from '@domain/quantity';
import { anInspection } from '../../__tests__/support/inspection';
import type { World } from '../../__tests__/support/world';
import {
  aBusyCounter,
  ask,
  LINES_MOST,
  type Scenario,
  type Scenarios,
  type ScenariosIn,
} from './busy-counter';
import { COMMITTEE } from './committee-scenarios';
import { DAYS } from './day-scenarios';
import { DRAWS } from './draw-scenarios';
import { FINDING } from './finding-scenarios';
import { FUNDS } from './fund-scenarios';
import {
  aGradingOfFew,
  aGradingOfMany,
  aPublishedRound,
  PAGES,
  PUBLISHED,
  ROUND,
} from './grade-scenarios';
import { measured, type Measure } from './measure';
import { OUTING } from './outing-scenarios';
import { aServiceShop, PAPER } from './paper-scenarios';
import { PHONE } from './phone-scenarios';
import { aWayToGo, PROPOSAL } from './proposal-scenarios';
import { RESERVATION } from './reservation-scenarios';
import { RULEBOOK } from './rulebook-scenarios';
import { aQuarterEnd, SETTLEMENT } from './settlement-scenarios';
import { aStockRoom, STOCK } from './stock-scenarios';
import { WEIGHING } from './weighing-scenarios';

const bring =
  (lines: number): Scenario['run'] =>
  (shop) =>
    shop.bring(
      Array.from({ length: lines }, (_, index) => ({
        materialId: `material-${index}`,
        quantity: quantity(50_000),
      })),
    );

const redeem =
  (count: number): Scenario['run'] =>
  (shop) =>
    shop.redeem(
      shop.goods.slice(0, count).map(({ id, price }) => ({ goodsId: id, count: 1, price })),
    );

const COUNTER: Scenarios = {
  'trade-in.create of 1 line': { budget: 6, run: bring(1) },
  'trade-in.create of 20 lines': { budget: 6, run: bring(LINES_MOST) },
  'redemption.create of 1 item': { budget: 2 * 1 + 7, run: redeem(1) },
  'redemption.create of 3 items': { budget: 2 * 3 + 7, run: redeem(3) },
  'redemption.create of 10 items': { budget: 2 * 10 + 7, run: redeem(10) },
  'entry.reverse of a trade-in': {
    budget: 8,
    run: async (shop, fresh) => {
      const { entry } = await shop.earn(1);
      fresh();
      await shop.undo(entry.id);
    },
  },
  'entry.reverse of a redemption of 1 item': {
    // The shop's rules are read with it: what comes back no longer counts towards their limits.
    budget: 11,
    run: async (shop, fresh) => {
      const [first] = shop.goods;
      if (!first) throw new Error('there are goods');
      const { entry } = await shop.redeem([{ goodsId: first.id, count: 1, price: first.price }]);
      fresh();
      await shop.undo(entry.id);
    },
  },
  'card.scan': {
    budget: 2,
    run: ({ world, clerk, village, household }) =>
      world.as(clerk)('card.scan', { villageId: village.id, token: household.cardToken }),
  },
};

const LISTS: Scenarios = {
  'household.home': { budget: 2, run: (shop) => shop.home() },
  'entry.list': {
    budget: 1,
    run: ({ world, villager, place }) => world.as(villager)('entry.list', { ...place, limit: 20 }),
  },
  'entry.get': {
    budget: 3,
    run: async (shop, fresh) => {
      const { entry } = await shop.earn(1);
      fresh();
      await shop.world.as(shop.clerk)('entry.get', {
        villageId: shop.village.id,
        entryId: entry.id,
      });
    },
  },
  'ledger.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('ledger.list', { villageId: village.id, limit: 20 }),
  },
  'ledger.total': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('ledger.total', { villageId: village.id }),
  },
  'passbook.get': {
    budget: 3,
    run: ({ world, clerk, place }) =>
      world.as(clerk)('passbook.get', { ...place, printing: 'next' }),
  },
  'household.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('household.list', { villageId: village.id, limit: 20 }),
  },
  'household.find': {
    budget: 1,
    run: ({ world, clerk, village, household }) =>
      world.as(clerk)('household.find', { villageId: village.id, number: household.number }),
  },
  'household.get': {
    budget: 1,
    run: ({ world, supervisor, place }) => world.as(supervisor)('household.get', place),
  },
  'card.list': {
    budget: 1,
    run: ({ world, committee, village }) =>
      world.as(committee)('card.list', { villageId: village.id, limit: 20 }),
  },
  'goods.list': {
    budget: 1,
    run: ({ world, villager, village }) =>
      world.as(villager)('goods.list', { villageId: village.id }),
  },
  'shop.get': {
    budget: 1,
    run: ({ world, villager, village }) =>
      world.as(villager)('shop.get', { villageId: village.id }),
  },
  'village.list': {
    budget: 1,
    run: ({ world, officer, village }) =>
      world.as(officer)('village.list', { townshipId: village.townshipId }),
  },
  'seal.get': {
    budget: 2,
    run: async ({ world, villager, place }, fresh) => {
      await world.seal();
      fresh();
      await world.as(villager)('seal.get', place);
    },
  },
};

const PEOPLE: Scenarios = {
  'person.get': { budget: 2, run: ({ world, villager }) => world.as(villager)('person.get', {}) },
  'person.bind': {
    budget: 9,
    run: async ({ world, committee, newcomer, household, place }, fresh) => {
      const { code } = await world.as(committee)('bind-code.create', { ...place, ...ask() });
      fresh();
      const { cardToken } = household;
      await world.as(newcomer)('person.bind', { ...ask(), cardToken, code });
    },
  },
  'person.serve': {
    budget: 8,
    run: async ({ world, committee, newcomer, village }, fresh) => {
      const wish = { villageId: village.id, role: 'clerk', name: '小程' } as const;
      const { code } = await world.as(committee)('invite.create', { ...wish, ...ask() });
      fresh();
      await world.as(newcomer)('person.serve', { ...ask(), code });
    },
  },
};

const SCENARIOS: Scenarios = {
  ...COUNTER,
  ...LISTS,
  ...PEOPLE,
  ...COMMITTEE,
  ...OUTING,
  ...PHONE,
  ...RESERVATION,
  ...RULEBOOK,
  ...WEIGHING,
  ...DAYS,
  ...DRAWS,
};

export async function roundTrips(endpoints: readonly EndpointName[]): Promise<Measure[]> {
  const measures = [
    ...(await measuresIn(aBusyCounter, SCENARIOS)),
    ...(await measuresIn(aQuarterEnd, SETTLEMENT)),
    ...(await measuresIn(aQuarterEnd, FUNDS)),
    ...(await measuresIn(aServiceShop, PAPER)),
    ...(await measuresIn(aStockRoom, STOCK)),
    ...(await measuresIn(aWayToGo, PROPOSAL)),
    ...(await measuresIn(() => anInspection(), FINDING)),
    ...(await measuresIn(aGradingOfMany, PAGES)),
    ...(await measuresIn(aGradingOfFew, ROUND)),
    ...(await measuresIn(aPublishedRound, PUBLISHED)),
  ];
  const counted = [
    SCENARIOS,
    SETTLEMENT,
    FUNDS,
    PAPER,
    STOCK,
    PROPOSAL,
    FINDING,
    PAGES,
    ROUND,
    PUBLISHED,
  ].flatMap((some) => Object.keys(some));
  const uncounted = endpoints.filter(
    (endpoint) => !counted.some((name) => name.split(' ')[0] === endpoint),
  );
  // A call nobody counts would have no budget: the bench wants a scenario of it.
  return [...measures, measured('calls of the contract not counted', uncounted.length, 0)];
}

async function measuresIn<W extends { readonly world: World }>(
  make: () => Promise<W>,
  scenarios: ScenariosIn<W>,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [name, { budget, run }] of Object.entries(scenarios)) {
    const made = await make();
    const { trips } = made.world;
    const fresh = () => (trips.length = 0);
    fresh();
    await run(made, fresh);
    measures.push(measured(`round trips: ${name}`, trips.length - 1, budget));
    await made.world.close();
  }
  return measures;
}
