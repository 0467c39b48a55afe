import { NEW_GOODS, withDetails, type Goods } from '@domain/goods';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { goodsWithBarcode, showToAll } from '../../runtime/goods-details';
import type { Handler } from '../../runtime/handler';
import { merchantHere } from '../../runtime/merchant-here';

export const createGoods: Handler<'goods.create'> = async (input, context) => {
  const { villageId, name, unitName, price, kind = 'goods', merchantId = null } = input;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const namesake = await goodsWithBarcode(context, { ...input, goodsId: id });
  return doOnce(context, { call: 'goods.create', input }, async (tx) => {
    requireThat(namesake === null, 'BARCODE_TAKEN', { name: namesake?.name ?? '' });
    requireThat((kind === 'service') === (merchantId !== null), 'BAD_INPUT', {
      field: 'merchantId',
    });
    if (merchantId !== null)
      requireThat((await merchantHere(tx, { villageId, merchantId })) !== null, 'NOT_FOUND');
    const goods: Goods = {
      ...NEW_GOODS,
      id,
      villageId,
      kind,
      merchantId,
      name,
      unitName,
      price,
      // Behind everything that stands there already.
      order: Date.parse(context.now),
      source: '',
      estimated: false,
    };

    await showToAll(tx, context, input);
    await tx.insert('goods', withDetails(goods, input));
    return { goodsId: id };
  });
};
