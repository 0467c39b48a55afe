import { ask, type Scenario, type Scenarios } from './busy-counter';

type Shop = Parameters<Scenario['run']>[0];

async function opened({ world, committee, villager, place, goods }: Shop) {
  const { villageId } = place;
  const { drawId } = await world.as(committee)('draw.open', {
    ...{ villageId, ...ask(), goodsId: goods[0]?.id ?? '' },
    ...{ pieces: 3, closesOn: '2026-11-21', until: '2026-11-30' },
  });
  return {
    villageId,
    drawId,
    enter: () => world.as(villager)('draw.enter', { ...place, ...ask(), drawId }),
  };
}

/** Goods given out by lot. */
export const DRAWS: Scenarios = {
  'draw.open': { budget: 6, run: opened },
  'draw.enter': {
    budget: 7,
    run: async (shop, fresh) => {
      const { enter } = await opened(shop);
      fresh();
      await enter();
    },
  },
  'draw.run': {
    budget: 9,
    run: async (shop, fresh) => {
      const { enter, villageId, drawId } = await opened(shop);
      await enter();
      await shop.world.seal();
      fresh();
      await shop.world.as(shop.committee)('draw.run', { villageId, ...ask(), drawId });
    },
  },
  'draw.drop': {
    budget: 7,
    run: async (shop, fresh) => {
      const { villageId, drawId } = await opened(shop);
      fresh();
      const wish = { villageId, ...ask(), drawId, reason: '没到货' };
      await shop.world.as(shop.committee)('draw.drop', wish);
    },
  },
  'draw.list': {
    budget: 1,
    run: async (shop, fresh) => {
      const { villageId } = await opened(shop);
      fresh();
      await shop.world.as(shop.committee)('draw.list', { villageId, limit: 10 });
    },
  },
  'draw.mine': {
    budget: 1,
    run: async (shop, fresh) => {
      await opened(shop);
      fresh();
      await shop.world.as(shop.villager)('draw.mine', { ...shop.place, limit: 10 });
    },
  },
};
