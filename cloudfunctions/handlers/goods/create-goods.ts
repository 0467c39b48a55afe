import type { Goods } from '@domain/goods';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const createGoods: Handler<'goods.create'> = (input, context) => {
  const { villageId, name, unitName, price } = input;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'goods.create', input }, async (tx) => {
    const goods: Goods = {
      id,
      villageId,
      name,
      unitName,
      price,
      received: 0,
      stock: 0,
      onShelf: true,
      // Behind everything that stands there already.
      order: Date.parse(context.now),
      source: '',
      estimated: false,
    };
    await tx.insert('goods', goods);
    return { goodsId: id };
  });
};
