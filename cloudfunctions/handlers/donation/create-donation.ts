import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { postDonation } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const createDonation: Handler<'donation.create'> = async (input, context) => {
  const { villageId, donor, purpose = '', amountFen, on, note = '', photoIds = [] } = input;
  const { caller, now } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const arePhotos = await arePhotosHere(context, { villageId, householdId: null, photoIds });
  return doOnce(context, { call: 'donation.create', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const what = { kind: 'money', amountFen } as const;
    const about = { id, villageId, donor, purpose, what, on, note, photoIds };
    const { no } = await postDonation(tx, { ...about, by: signatureOf(caller), now });
    return { donationId: id, no };
  });
};
