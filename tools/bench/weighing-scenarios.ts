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
