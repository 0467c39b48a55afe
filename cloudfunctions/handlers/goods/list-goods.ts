import { dayOf } from '@domain/village-time';
import { goodsRow } from '../../runtime/goods-row';
import type { Handler } from '../../runtime/handler';

const GOODS_MAX = 500;

export const listGoods: Handler<'goods.list'> = async (input, { store, caller, now }) => {
  const goods = await store.list('goods', {
    where: { villageId: input.villageId },
    order: ['order', 'asc'],
    limit: GOODS_MAX,
  });
  const isKeeper = caller.role !== 'villager';
  const all = input.offShelfToo === true && isKeeper;
  const day = dayOf(now);
  return {
    goods: goods
      .filter(({ onShelf }) => all || onShelf)
      .map((item) => goodsRow(item, { day, isKeeper })),
  };
};
