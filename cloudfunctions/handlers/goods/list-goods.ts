import type { Handler } from '../../runtime/handler';

const GOODS_MAX = 500;

export const listGoods: Handler<'goods.list'> = async ({ villageId }, { store }) => {
  const goods = await store.list('goods', {
    where: { villageId },
    order: ['order', 'asc'],
    limit: GOODS_MAX,
  });
  return {
    goods: goods
      .filter(({ onShelf }) => onShelf)
      .map(({ id, name, unitName, price, stock, onShelf, source, estimated }) => {
        return { id, name, unitName, price, stock, onShelf, source, estimated };
      }),
  };
};
