import { points } from '@domain/points';
import { someGoods } from '../../__tests__/support/builders';
import { aStockRoom as aRoom } from '../../__tests__/support/stock-room';
import type { ScenariosIn } from './busy-counter';

/** Goods that go off soon beside goods that do not. */
export const aStockRoom = () =>
  aRoom({
    goods: [
      someGoods({ batches: [{ id: 'soon', expiresOn: '2026-11-25', left: 50 }] }),
      someGoods(),
    ],
  });

type Room = Awaited<ReturnType<typeof aStockRoom>>;

const both = ({ salt, soap }: Room) => [salt, soap].map(({ id }) => ({ goodsId: id, counted: 48 }));
const reasons = ({ salt, soap }: Room) => ({ [salt.id]: '受潮扔了', [soap.id]: '受潮扔了' });

const proposed = ({ world, clerk, salt, ask }: Room) =>
  world.as(clerk)('price-cut.create', { ...ask(), goodsId: salt.id, price: points(500) });

/** Goods that come, are counted and go off, each with how many round trips it takes today. */
export const STOCK: ScenariosIn<Room> = {
  'goods.outlook': {
    budget: 2,
    run: ({ world, clerk, villageId }) => world.as(clerk)('goods.outlook', { villageId }),
  },
  'receipt.create of 2 goods': {
    budget: 3 * 2 + 6,
    run: ({ world, clerk, ask, salt, soap }) =>
      world.as(clerk)('receipt.create', {
        ...{ ...ask(), kind: 'purchase' },
        items: [salt, soap].map(({ id }) => ({
          ...{ goodsId: id, pieces: 10, costFen: null, expiresOn: null },
        })),
      }),
  },
  'receipt.list': {
    budget: 1,
    run: ({ world, clerk, villageId }) => world.as(clerk)('receipt.list', { villageId, limit: 20 }),
  },
  'receipt.preview': {
    budget: 1,
    run: ({ world, clerk, villageId }) =>
      world.as(clerk)('receipt.preview', {
        villageId,
        file: Buffer.from('商品,数量\n肥皂,3\n').toString('base64'),
      }),
  },
  'receipt.template': {
    budget: 1,
    run: ({ world, clerk, villageId }) => world.as(clerk)('receipt.template', { villageId }),
  },
  'count.create of 2 goods': { budget: 2 * 2 + 6, run: (room) => room.count(both(room)) },
  'count.confirm of 2 goods': {
    budget: 2 * 2 + 5,
    run: async (room, fresh) => {
      const { countId } = await room.count(both(room));
      fresh();
      await room.confirm(countId, both(room));
    },
  },
  'count.post of 2 goods': {
    budget: 3 * 2 + 5,
    run: async (room, fresh) => {
      const countId = await room.agree(both(room));
      const photoIds = [await room.photo()];
      fresh();
      await room.world.as(room.clerk)('count.post', {
        ...{ ...room.ask(), countId, photoIds },
        reasons: Object.entries(reasons(room)).map(([goodsId, reason]) => ({ goodsId, reason })),
      });
    },
  },
  'count.approve of 2 goods': {
    budget: 3 * 2 + 5,
    run: async (room, fresh) => {
      const { countId } = await room.count(both(room).map((one) => ({ ...one, counted: 20 })));
      await room.confirm(
        countId,
        both(room).map((one) => ({ ...one, counted: 20 })),
      );
      await room.post(countId, reasons(room));
      fresh();
      await room.world.as(room.chair)('count.approve', { ...room.ask(), countId });
    },
  },
  'count.drop of 2 goods': {
    budget: 2 * 2 + 5,
    run: async (room, fresh) => {
      const { countId } = await room.count(both(room));
      fresh();
      await room.world.as(room.clerk)('count.drop', { ...room.ask(), countId, reason: '数错了' });
    },
  },
  'count.get': {
    budget: 2,
    run: async (room, fresh) => {
      const { countId } = await room.count(both(room));
      fresh();
      await room.see(countId);
    },
  },
  'count.list': {
    budget: 1,
    run: ({ world, clerk, villageId }) => world.as(clerk)('count.list', { villageId, limit: 20 }),
  },
  'price-cut.create': { budget: 6, run: proposed },
  'price-cut.decide': {
    budget: 7,
    run: async (room, fresh) => {
      const { cutId } = await proposed(room);
      fresh();
      await room.world.as(room.chair)('price-cut.decide', {
        ...{ ...room.ask(), cutId, approved: true },
      });
    },
  },
  'price-cut.list': {
    budget: 1,
    run: ({ world, clerk, villageId }) =>
      world.as(clerk)('price-cut.list', { villageId, limit: 20 }),
  },
};
