import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const editGoods: Handler<'goods.edit'> = (input, context) => {
  const { villageId, goodsId, name, unitName, price, onShelf } = input;
  return doOnce(context, { call: 'goods.edit', input }, async (tx) => {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    // A price the committee has set is its own, no longer an estimate or somebody else's.
    const decided = price === goods.price ? {} : { source: '', estimated: false };

    await tx.replace('goods', { ...goods, name, unitName, price, onShelf, ...decided });
    return { goodsId };
  });
};
