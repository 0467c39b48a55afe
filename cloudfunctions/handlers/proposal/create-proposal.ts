import { confirmationOf } from '@domain/proposal/confirm';
import { requireThat } from '@domain/refusal';
import { deedOf } from '../../runtime/deed';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { standOf } from '../../runtime/move-proposal';
import { arePhotosHere } from '../../runtime/photos-of';
import { propose } from '../../runtime/propose';
import { proposingAs } from '../../runtime/proposing-as';
import { rulesOf } from '../../runtime/rules';

export const createProposal: Handler<'proposal.create'> = async (input, context) => {
  const { villageId, householdId, occurredOn, confirmation: shown = null } = input;
  const { store, caller, now } = context;
  const [rulesOn, arePhotos] = await Promise.all([
    rulesOf(store, villageId, [occurredOn]),
    arePhotosHere(context, input),
  ]);
  const by = signatureOf(caller);

  return doOnce(context, { call: 'proposal.create', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const proposal = await propose(tx, {
      id: `${villageId}.${input.requestId.toLowerCase()}`,
      villageId,
      householdId,
      rulebook: rulesOn(occurredOn),
      deed: deedOf(input),
      origin: by.role === 'villager' ? 'self' : 'visit',
      findingId: null,
      by,
      as: proposingAs(caller, villageId),
      confirmation: (household) => confirmationOf(shown, { household, by, now }),
      now,
    });
    return standOf(proposal);
  });
};
