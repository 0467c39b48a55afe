import { pictureOnly } from '@domain/jpeg';
import { isBoundTo } from '@domain/person';
import type { Photo } from '@domain/photo';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const createPhoto: Handler<'photo.create'> = async (input, context) => {
  const { villageId, householdId = null, base64 } = input;
  const { caller, files, digest, now } = context;
  const requestId = input.requestId.toLowerCase();
  const id = `${villageId}.${requestId}`;
  const picture = pictureOnly(Buffer.from(base64, 'base64'));

  // Storage knows no transactions. The path is of the very bytes, so that a repeat writes them over
  // themselves and another picture under a used request id cannot take their place.
  const name = `${requestId}-${digest(base64).slice(0, 16)}.jpg`;
  const fileId = await files.keep(`photos/${villageId}/${name}`, picture);

  return doOnce(context, { call: 'photo.create', input }, async (tx) => {
    if (householdId !== null) {
      const household = await householdHere(tx, { villageId, householdId });
      const { person, role } = caller;
      const isNear = role !== 'villager' || isBoundTo(person, villageId, householdId);
      requireThat(household !== null && isNear, 'NOT_FOUND');
    }
    const photo: Photo = {
      id,
      villageId,
      fileId,
      byId: caller.person.id,
      householdId,
      takenAt: now,
      forAll: false,
    };
    await tx.insert('photos', photo);
    return { photoId: id };
  });
};
