import { decideOnCut } from '@domain/price-cut/price-cut';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const decidePriceCut: Handler<'price-cut.decide'> = (input, context) => {
  const { villageId, cutId, approved } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'price-cut.decide', input }, async (tx) => {
    const cut = await tx.get('priceCuts', cutId);
    if (cut?.villageId !== villageId) return refuse('NOT_FOUND');
    const goods = (await tx.get('goods', cut.goodsId)) ?? refuse('NOT_FOUND');

    const decided = decideOnCut({ cut, goods }, { approved, by: signatureOf(caller), now });

    await tx.replace('priceCuts', decided.cut);
    await tx.replace('goods', decided.goods);
    return { cutId, state: decided.cut.state };
  });
};
