import type { Goods } from '@domain/goods';
import { maySeePhoto } from '@domain/photo';
import { requireThat } from '@domain/refusal';
import type { Context } from './handler';
import type { Transaction } from './store';

/** Other goods of the village that bear a barcode; looked at before a transaction, where none lists. */
export async function goodsWithBarcode(
  { store }: Pick<Context, 'store'>,
  {
    villageId,
    barcode = '',
    goodsId,
  }: {
    readonly villageId: string;
    readonly barcode?: string | undefined;
    readonly goodsId: string;
  },
): Promise<Goods | null> {
  if (barcode === '') return null;
  const found = await store.list('goods', {
    where: { villageId, barcode },
    order: ['order', 'asc'],
    limit: 2,
  });
  return found.find(({ id }) => id !== goodsId) ?? null;
}

/** The picture of goods is for everybody in the village; one that shows a household is not. */
export async function showToAll(
  tx: Transaction,
  { caller }: Pick<Context, 'caller'>,
  { villageId, photoId }: { readonly villageId: string; readonly photoId?: string | undefined },
): Promise<void> {
  if (photoId === undefined) return;
  const photo = await tx.get('photos', photoId);
  const isUsable =
    photo?.villageId === villageId &&
    photo.householdId === null &&
    maySeePhoto(caller.person, photo);
  requireThat(isUsable, 'NOT_FOUND');
  if (!photo.forAll) await tx.replace('photos', { ...photo, forAll: true });
}
