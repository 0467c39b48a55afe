import { decideMove } from '@domain/move';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const createMove: Handler<'move.create'> = async (input, context) => {
  const { villageId, goodsId, kind, pieces, note, photoIds = [] } = input;
  const { now, caller } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const arePhotos = await arePhotosHere(context, { villageId, householdId: null, photoIds });
  return doOnce(context, { call: 'move.create', input }, async (tx) => {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');

    requireThat(arePhotos, 'NOT_FOUND');
    const { occurredAt, expiresOn = null, costFen = null } = input;
    const told = { occurredAt, expiresOn, costFen, photoIds };
    const by = signatureOf(caller);
    const moved = decideMove({ id, goods, kind, pieces, note, now, by, ...told });

    await tx.replace('goods', moved.goods);
    for (const move of moved.moves) await tx.insert('moves', move);
    return { stock: moved.goods.stock };
  });
};
