import type { Count, Counted } from '@domain/count/count';
import { refuse } from '@domain/refusal';
import { goodsById } from './goods-by-id';
import type { Store, Transaction } from './store';

interface Place {
  readonly villageId: string;
  readonly countId: string;
}

/** A count of this village; any other gets the answer there is for none. */
export async function countHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, countId }: Place,
): Promise<Count> {
  const count = await source.get('counts', countId);
  return count?.villageId === villageId ? count : refuse('NOT_FOUND');
}

/** A count with the goods it is about. */
export async function countedHere(tx: Transaction, place: Place): Promise<Counted> {
  const count = await countHere(tx, place);
  return { count, goods: await goodsById(tx, place.villageId, count.lines) };
}

/** Writes a count that moved on, and answers where it stands. */
export async function saveCounted(tx: Transaction, { count, goods }: Counted) {
  for (const item of goods) await tx.replace('goods', item);
  await tx.replace('counts', count);
  return { countId: count.id, state: count.state };
}
