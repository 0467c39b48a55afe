import { decideDraw } from '@domain/draw/draw';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const openDraw: Handler<'draw.open'> = (input, context) =>
  doOnce(context, { call: 'draw.open', input }, async (tx, { id }) => {
    const { villageId, goodsId, pieces, closesOn, until } = input;
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    const { caller, now } = context;
    const by = signatureOf(caller);
    const opened = decideDraw({ id, goods, pieces, closesOn, until, by, now });

    await tx.replace('goods', opened.goods);
    await tx.insert('draws', opened.draw);
    return { drawId: id };
  });
