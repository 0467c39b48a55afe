import type { Goods } from '@domain/goods';
import { refuse } from '@domain/refusal';
import type { Reservation } from '@domain/reservation/reservation';
import type { Store, Transaction } from './store';

interface Place {
  readonly villageId: string;
  readonly reservationId: string;
  /** Where the input names a household: another household's reservation is as good as none. */
  readonly householdId?: string;
}

/** A reservation of this village (and household); any other gets the answer there is for none. */
export async function reservationHere(
  source: Pick<Store, 'get'> | Pick<Transaction, 'get'>,
  { villageId, reservationId, householdId }: Place,
): Promise<Reservation> {
  const found = await source.get('reservations', reservationId);
  if (found?.villageId !== villageId) return refuse('NOT_FOUND');
  if (householdId !== undefined && found.householdId !== householdId) return refuse('NOT_FOUND');
  return found;
}

/** Goods of this village with what is asked of each, in the order of their ids: nobody waits in a circle. */
export async function goodsHere<T extends { readonly goodsId: string }>(
  tx: Transaction,
  villageId: string,
  items: readonly T[],
): Promise<(Omit<T, 'goodsId'> & { readonly goods: Goods })[]> {
  const found: (Omit<T, 'goodsId'> & { readonly goods: Goods })[] = [];
  for (const { goodsId, ...asked } of [...items].sort((a, b) => (a.goodsId < b.goodsId ? -1 : 1))) {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');
    found.push({ ...asked, goods });
  }
  return found;
}
