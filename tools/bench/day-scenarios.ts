import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { ask, type Scenario, type Scenarios } from './busy-counter';

type Shop = Parameters<Scenario['run']>[0];

const MINUTE = 60_000;

async function signed({ world, clerk, place }: Shop, fresh: () => void = () => undefined) {
  const { villageId } = place;
  world.advance(MINUTE);
  const { no, until } = await world.as(clerk)('day.get', { villageId });
  fresh();
  await world.as(clerk)('day.sign', { villageId, ...ask(), no, until, weighed: [] });
  return { villageId, no };
}

/** Closing the day; a stretch of more than a thousand postings takes a round trip for each thousand. */
export const DAYS: Scenarios = {
  'day.get': {
    budget: 4,
    run: ({ world, clerk, place }) => world.as(clerk)('day.get', { villageId: place.villageId }),
  },
  'day.sign': { budget: 8, run: signed },
  'day.list': {
    budget: 1,
    run: async (shop, fresh) => {
      const { villageId } = await signed(shop);
      fresh();
      await shop.world.as(shop.committee)('day.list', { villageId, limit: 20 });
    },
  },
  'day.countersign': {
    budget: 5,
    run: async (shop, fresh) => {
      const { villageId, no } = await signed(shop);
      fresh();
      await shop.world.as(shop.committee)('day.countersign', { villageId, ...ask(), no });
    },
  },
  'day.inspect': {
    budget: 2,
    run: async (shop, fresh) => {
      const { villageId } = await signed(shop);
      fresh();
      const { townshipId } = shop.village;
      await shop.world.as(shop.officer)('day.inspect', { townshipId, villageId, limit: 20 });
    },
  },
  'shop.save': {
    budget: 5,
    run: ({ world, committee, place: { villageId } }) =>
      world.as(committee)('shop.save', {
        ...{ villageId, ...ask(), shopName: '大程村生态美超市' },
        openings: [{ weekday: 3, hours: '下午' }],
        rules: DEFAULT_SHOP_RULES,
      }),
  },
  'day.reopen': {
    budget: 6,
    run: async (shop, fresh) => {
      const { villageId, no } = await signed(shop);
      fresh();
      const { townshipId } = shop.village;
      const wish = { townshipId, villageId, ...ask(), no, reason: '秤没校准' };
      await shop.world.as(shop.officer)('day.reopen', wish);
    },
  },
};
