import { decidePriceCut } from '@domain/price-cut/price-cut';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const createPriceCut: Handler<'price-cut.create'> = async (input, context) => {
  const { villageId, goodsId, price, note = '' } = input;
  const { caller, now, store } = context;
  const { shopRules: rules } = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'price-cut.create', input }, async (tx) => {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    const by = signatureOf(caller);
    const cut = decidePriceCut({ id, goods, rules, price, note, by, now });

    await tx.insert('priceCuts', cut);
    return { cutId: id };
  });
};
