import { quantity } from '@domain/quantity';
import { somebody } from '../../__tests__/support/builders';
import { ask, type Scenarios } from './busy-counter';

/** What goes over the scale besides the usual trade-in. */
export const WEIGHING: Scenarios = {
  'countersign.create': {
    budget: 5,
    run: ({ world, committee, place }) =>
      world.as(committee)('countersign.create', { ...place, ...ask() }),
  },
  'bag.issue of 20 bags': {
    budget: 20 + 5,
    run: ({ world, clerk, place }) =>
      world.as(clerk)('bag.issue', { ...place, ...ask(), count: 20 }),
  },
  'bag.list': {
    budget: 1,
    run: ({ world, clerk, place }) => world.as(clerk)('bag.list', { ...place, limit: 20 }),
  },
  'bag.revoke': {
    budget: 7,
    run: async ({ world, clerk, place, village }, fresh) => {
      const { codes } = await world.as(clerk)('bag.issue', { ...place, ...ask(), count: 1 });
      fresh();
      await world.as(clerk)('bag.revoke', {
        villageId: village.id,
        ...ask(),
        bagCode: codes[0] ?? '',
        reason: '袋子丢了',
      });
    },
  },
  'table.save': {
    budget: 5,
    run: async ({ world, committee, village }, fresh) => {
      const { table } = await world.as(committee)('shop.get', { villageId: village.id });
      fresh();
      const { version: base, wasteClasses, materials } = table;
      await world.as(committee)('table.save', {
        villageId: village.id,
        ...ask(),
        ...{ base, effectiveFrom: '2026-11-21', wasteClasses },
        // The twenty others are all of one name.
        materials: materials.slice(0, 8),
      });
    },
  },
  // Two more than any other trade-in: the countersign read, and used up.
  'trade-in.create for the own household': {
    budget: 8,
    run: async ({ world, committee, place, household }, fresh) => {
      const clerk = somebody(
        { role: 'clerk', villageId: place.villageId },
        { role: 'villager', ...place },
      );
      await world.store.insert('persons', clerk.person);
      const { code } = await world.as(committee)('countersign.create', { ...place, ...ask() });
      fresh();
      await world.as(clerk)('trade-in.create', {
        ...place,
        ...ask(),
        cardToken: household.cardToken,
        tableVersion: 1,
        lines: [{ materialId: 'clothes', quantity: quantity(500) }],
        countersign: code,
      });
    },
  },
};
