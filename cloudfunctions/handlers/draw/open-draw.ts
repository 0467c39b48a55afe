import { SALT_BYTES, saltFrom } from '@domain/draw/commitment';
import { decideDraw } from '@domain/draw/draw';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const openDraw: Handler<'draw.open'> = (input, context) => {
  const { villageId, goodsId, pieces, closesOn, until } = input;
  const { caller, now, digest, randomBytes } = context;
  const salt = saltFrom(randomBytes(SALT_BYTES));
  return doOnce(context, { call: 'draw.open', input }, async (tx, { id }) => {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    const by = signatureOf(caller);
    const opened = decideDraw({ id, goods, pieces, closesOn, until, salt, by, now, digest });

    await tx.replace('goods', opened.goods);
    await tx.insert('draws', opened.draw);
    return { drawId: id };
  });
};
