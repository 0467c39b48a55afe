import type { Goods } from '@domain/goods';
import { refuse } from '@domain/refusal';
import type { Transaction } from './store';

/** The goods of this village that lines name, each once, in the order of their ids: nobody waits in a circle. */
export async function goodsById(
  tx: Transaction,
  villageId: string,
  lines: readonly { readonly goodsId: string }[],
): Promise<Goods[]> {
  const ids = [...new Set(lines.map(({ goodsId }) => goodsId))].sort();
  const found: Goods[] = [];
  for (const id of ids) {
    const goods = await tx.get('goods', id);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');
    found.push(goods);
  }
  return found;
}
