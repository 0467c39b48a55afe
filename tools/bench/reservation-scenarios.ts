import { memberOf } from '@domain/member';
import { ask, type Scenarios } from './busy-counter';

type Shop = Parameters<Scenarios[string]['run']>[0];

function reserve({ world, villager, place, goods }: Shop, count: number) {
  const items = goods.slice(0, count).map(({ id, price }) => ({ goodsId: id, count: 1, price }));
  return world.as(villager)('reservation.create', { ...place, ...ask(), items });
}

const collect =
  (count: number): Scenarios[string]['run'] =>
  async (shop, fresh) => {
    const { reservationId, code } = await reserve(shop, count);
    const items = shop.goods.slice(0, count).map(({ id: goodsId }) => ({ goodsId, count: 1 }));
    fresh();
    const handing = { ...shop.place, reservationId, proof: code, items };
    await shop.world.as(shop.clerk)('reservation.collect', { ...handing, ...ask() });
  };

/** Reserving costs as much as redeeming; handing over also reads and tells whom it was for. */
export const RESERVATION: Scenarios = {
  'reservation.create of 1 item': { budget: 2 * 1 + 7, run: (shop) => reserve(shop, 1) },
  'reservation.create of 10 items': { budget: 2 * 10 + 7, run: (shop) => reserve(shop, 10) },
  'reservation.create by a clerk, who tells the household': {
    budget: 2 * 1 + 13,
    run: async ({ world, clerk, villager, place, goods }, fresh) => {
      const bound = { role: 'villager', ...place } as const;
      await world.store.insert('members', memberOf(villager.person, bound, world.now()));
      const items = goods.slice(0, 1).map(({ id, price }) => ({ goodsId: id, count: 1, price }));
      fresh();
      await world.as(clerk)('reservation.create', { ...place, ...ask(), items });
    },
  },
  'reservation.collect of 1 item': { budget: 2 * 1 + 10, run: collect(1) },
  'reservation.collect of 10 items': { budget: 2 * 10 + 10, run: collect(10) },
  'reservation.cancel': {
    budget: 2 * 1 + 8,
    run: async (shop, fresh) => {
      const { reservationId } = await reserve(shop, 1);
      fresh();
      const { world, villager, place } = shop;
      await world.as(villager)('reservation.cancel', { ...place, ...ask(), reservationId });
    },
  },
  'reservation.mine': {
    budget: 1,
    run: ({ world, villager, place }) =>
      world.as(villager)('reservation.mine', { ...place, limit: 20 }),
  },
  'reservation.list': {
    budget: 1,
    run: ({ world, clerk, village }) =>
      world.as(clerk)('reservation.list', { villageId: village.id, state: 'open', limit: 20 }),
  },
  'reservation.find': {
    budget: 2,
    run: ({ world, clerk, village, household }) =>
      world.as(clerk)('reservation.find', {
        villageId: village.id,
        proof: household.cardToken,
      }),
  },
};
