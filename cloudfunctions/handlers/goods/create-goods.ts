import { NEW_GOODS, type Goods } from '@domain/goods';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const createGoods: Handler<'goods.create'> = (input, context) => {
  const { villageId, name, unitName, price } = input;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'goods.create', input }, async (tx) => {
    const goods: Goods = {
      ...NEW_GOODS,
      id,
      villageId,
      name,
      unitName,
      price,
      // Behind everything that stands there already.
      order: Date.parse(context.now),
      source: '',
      estimated: false,
    };
    await tx.insert('goods', goods);
    return { goodsId: id };
  });
};
