import type { Handler } from '../../runtime/handler';

const GOODS_MAX = 500;

export const listGoods: Handler<'goods.list'> = async (input, { store, caller }) => {
  const goods = await store.list('goods', {
    where: { villageId: input.villageId },
    order: ['order', 'asc'],
    limit: GOODS_MAX,
  });
  const all = input.offShelfToo === true && caller.role !== 'villager';
  return {
    goods: goods
      .filter(({ onShelf }) => all || onShelf)
      .map(({ id, name, unitName, price, stock, onShelf, source, estimated }) => {
        return { id, name, unitName, price, stock, onShelf, source, estimated };
      }),
  };
};
