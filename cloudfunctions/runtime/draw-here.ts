import type { Draw } from '@domain/draw/draw';
import type { Goods } from '@domain/goods';
import { refuse } from '@domain/refusal';
import type { Store, Transaction } from './store';

interface Place {
  readonly villageId: string;
  readonly drawId: string;
}

/** A draw of this village; one of another is not found. */
export async function drawHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, drawId }: Place,
): Promise<Draw> {
  const draw = await source.get('draws', drawId);
  return draw?.villageId === villageId ? draw : refuse('NOT_FOUND');
}

/** The same with the goods it gives out. */
export async function drawnGoodsHere(
  tx: Transaction,
  place: Place,
): Promise<{ readonly draw: Draw; readonly goods: Goods }> {
  const draw = await drawHere(tx, place);
  return { draw, goods: (await tx.get('goods', draw.goodsId)) ?? refuse('NOT_FOUND') };
}
