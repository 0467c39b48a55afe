import { decideCount } from '@domain/count/count';
import { doOnce } from '../../runtime/do-once';
import { goodsById } from '../../runtime/goods-by-id';
import { signatureOf, type Handler } from '../../runtime/handler';
import { nextNumber } from '../../runtime/next-number';

export const createCount: Handler<'count.create'> = (input, context) => {
  const { villageId, items } = input;
  const { caller, now } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'count.create', input }, async (tx) => {
    const known = await goodsById(tx, villageId, items);
    const no = await nextNumber(tx, { villageId, of: 'count', now });

    const by = signatureOf(caller);
    const { count, goods } = decideCount(known, { id, villageId, no, items, by, now });

    for (const item of goods) await tx.replace('goods', item);
    await tx.insert('counts', count);
    return { countId: id, state: count.state };
  });
};
