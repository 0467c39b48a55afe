import { decideDrawing, winnersOf } from '@domain/draw/draw';
import { doOnce } from '../../runtime/do-once';
import { drawnGoodsHere } from '../../runtime/draw-here';
import type { Handler } from '../../runtime/handler';
import type { Store } from '../../runtime/store';

export const runDraw: Handler<'draw.run'> = async (input, context) => {
  const { store, digest, now } = context;
  const closing = await store.get('draws', input.drawId);
  const seal = closing === null ? null : await sealOf(store, input.villageId, closing.closesOn);
  return doOnce(context, { call: 'draw.run', input }, async (tx) => {
    const { draw, goods } = await drawnGoodsHere(tx, input);

    const drawn = decideDrawing(draw, { goods, seal, now, digest });

    await tx.replace('draws', drawn.draw);
    await tx.replace('goods', drawn.goods);
    return { winners: winnersOf(drawn.draw).length };
  });
};

/** The first seal of a day or after it: a night may have gone unsealed. */
async function sealOf(store: Store, villageId: string, day: string) {
  const [seal] = await store.list('seals', {
    where: { villageId, day: { from: day } },
    order: ['day', 'asc'],
    limit: 1,
  });
  return seal ?? null;
}
