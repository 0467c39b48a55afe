import { decideMove } from '@domain/goods';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';

export const createMove: Handler<'move.create'> = async (input, context) => {
  const { villageId, goodsId, kind, pieces, note } = input;
  const { now, caller } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  return doOnce(context, { call: 'move.create', input }, async (tx) => {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    const by = signatureOf(caller);
    const moved = decideMove({ id, goods, kind, pieces, note, now, by });

    await tx.replace('goods', moved.goods);
    await tx.insert('moves', moved.move);
    return { stock: moved.goods.stock };
  });
};
