import { quantity } from '@domain/quantity';
import { ask, type Scenarios } from './busy-counter';

type Shop = Parameters<Scenarios[string]['run']>[0];

const openOuting = ({ world, clerk, village }: Shop) =>
  world.as(clerk)('outing.prepare', { villageId: village.id, ...ask() });

/** Sends a trade-in typed out there; the time decides whether it is posted or waits. */
async function replay(shop: Shop, outing: { readonly id: string }, occurredAt: string) {
  const { world, clerk, place, household } = shop;
  return world.as(clerk)('trade-in.replay', {
    ...{ ...place, ...ask(), outingId: outing.id, seq: 1, occurredAt },
    cardToken: household.cardToken,
    lines: [{ materialId: 'bottle', quantity: quantity(35_000) }],
  });
}

/** Outings without network, each call with how many round trips it takes today. */
export const OUTING: Scenarios = {
  'hamlet.list': {
    budget: 1,
    run: ({ world, clerk, village }) => world.as(clerk)('hamlet.list', { villageId: village.id }),
  },
  'household.edit': {
    budget: 5,
    run: ({ world, committee, place }) =>
      world.as(committee)('household.edit', {
        ...{ ...place, ...ask() },
        ...{ headName: '程德贵', memberCount: 4, hamlet: '上屋组' },
      }),
  },
  'outing.prepare': { budget: 8, run: openOuting },
  'outing.households': {
    budget: 1,
    run: ({ world, clerk, village }) =>
      world.as(clerk)('outing.households', { villageId: village.id, limit: 200 }),
  },
  'outing.list': {
    budget: 1,
    run: ({ world, clerk, village }) =>
      world.as(clerk)('outing.list', { villageId: village.id, limit: 10 }),
  },
  'outing.close': {
    budget: 5,
    run: async (shop, fresh) => {
      const { id: outingId } = await openOuting(shop);
      fresh();
      const { world, clerk, village } = shop;
      await world.as(clerk)('outing.close', { villageId: village.id, ...ask(), outingId });
    },
  },
  'trade-in.replay': {
    budget: 9,
    run: async (shop, fresh) => {
      const outing = await openOuting(shop);
      fresh();
      await replay(shop, outing, outing.preparedAt);
    },
  },
  'conflict.list': {
    budget: 1,
    run: ({ world, clerk, village }) =>
      world.as(clerk)('conflict.list', { villageId: village.id, state: 'open', limit: 10 }),
  },
  'conflict.settle': {
    budget: 9,
    run: async (shop, fresh) => {
      const { world, committee, village } = shop;
      const villageId = village.id;
      await replay(shop, await openOuting(shop), '2025-11-21T08:00:00.000Z');
      const asked = { villageId, state: 'open', limit: 1 } as const;
      const { conflicts } = await world.as(committee)('conflict.list', asked);
      const wish = { villageId, conflictId: conflicts[0]?.id ?? '', reason: '问过这户' };
      fresh();
      await world.as(committee)('conflict.settle', { ...wish, ...ask(), settleBy: 'post' });
    },
  },
};
