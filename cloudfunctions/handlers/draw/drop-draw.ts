import { decideDropping } from '@domain/draw/draw';
import { doOnce } from '../../runtime/do-once';
import { drawnGoodsHere } from '../../runtime/draw-here';
import type { Handler } from '../../runtime/handler';

export const dropDraw: Handler<'draw.drop'> = (input, context) =>
  doOnce(context, { call: 'draw.drop', input }, async (tx) => {
    const { draw, goods } = await drawnGoodsHere(tx, input);

    const dropped = decideDropping(draw, goods, input.reason);

    await tx.replace('draws', dropped.draw);
    await tx.replace('goods', dropped.goods);
    return { drawId: draw.id };
  });
