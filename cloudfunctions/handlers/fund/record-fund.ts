import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { postFundMove } from '../../runtime/fund-move';
import { signatureOf, type Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const recordFund: Handler<'fund.record'> = async (input, context) => {
  const { villageId, fund, kind, amountFen, on, party = '', note, photoIds = [] } = input;
  const { caller, now } = context;
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const arePhotos = await arePhotosHere(context, { villageId, householdId: null, photoIds });
  return doOnce(context, { call: 'fund.record', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const donationId = kind === 'purchase' ? (input.donationId ?? null) : null;
    const about = { id, villageId, fund, kind, amountFen, on, party, note, photoIds, donationId };
    const move = await postFundMove(tx, { ...about, by: signatureOf(caller), now });
    return { moveId: move.id, balanceFen: move.balanceAfter };
  });
};
