import type { Entry } from '@domain/entry';
import { maySeePhoto } from '@domain/photo';
import type { Caller, Context } from './handler';

interface Evidence {
  readonly villageId: string;
  /** Null for photos that are about no household. */
  readonly householdId: string | null;
  readonly photoIds: readonly string[];
}

/**
 * Whether all of these photos are about this household, or none, and may be seen by who shows them. Photos
 * never change, so they are looked at before the transaction, in one round trip.
 */
export async function arePhotosHere(
  { store, caller }: Pick<Context, 'store' | 'caller'>,
  { villageId, householdId, photoIds }: Evidence,
): Promise<boolean> {
  if (photoIds.length === 0) return true;
  const photos = await store.list('photos', {
    where: { id: { in: photoIds } },
    order: ['id', 'asc'],
    limit: photoIds.length,
  });
  const usable = photos.filter(
    (photo) =>
      photo.villageId === villageId &&
      photo.householdId === householdId &&
      maySeePhoto(caller.person, photo),
  );
  return usable.length === photoIds.length;
}

interface Written {
  readonly by: Entry['by'];
  readonly photoIds: readonly string[];
}

/** The papers of something written down. A clerk sees those it was the clerk who wrote it down with. */
export function photosFor({ role, person }: Caller, { by, photoIds }: Written): string[] {
  return role !== 'clerk' || by.id === person.id ? [...photoIds] : [];
}
