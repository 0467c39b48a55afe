import { withDetails } from '@domain/goods';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { goodsWithBarcode, showToAll } from '../../runtime/goods-details';
import type { Handler } from '../../runtime/handler';

export const editGoods: Handler<'goods.edit'> = async (input, context) => {
  const { villageId, goodsId, name, unitName, price, onShelf } = input;
  const namesake = await goodsWithBarcode(context, input);
  return doOnce(context, { call: 'goods.edit', input }, async (tx) => {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    requireThat(namesake === null, 'BARCODE_TAKEN', { name: namesake?.name ?? '' });
    // A price the committee has set is its own, no longer an estimate or somebody else's.
    const decided = price === goods.price ? {} : { source: '', estimated: false };
    const label = { ...goods, name, unitName, price, onShelf, ...decided };

    await showToAll(tx, context, input);
    await tx.replace('goods', withDetails(label, input));
    return { goodsId };
  });
};
