import { decideFinding } from '@domain/finding/create';
import { confirmationOf } from '@domain/proposal/confirm';
import { refuse, requireThat } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import { doOnce } from '../../runtime/do-once';
import { tellFinding } from '../../runtime/finding-messages';
import { standOfFinding } from '../../runtime/finding-rows';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { arePhotosHere } from '../../runtime/photos-of';
import { proposeDeduction } from '../../runtime/propose-deduction';
import { proposingAs } from '../../runtime/proposing-as';
import { rulesOf } from '../../runtime/rules';

export const createFinding: Handler<'finding.create'> = async (input, context) => {
  const { villageId, confirmation: shown = null, note = '', quantity = null } = input;
  const { store, caller, now } = context;
  const today = dayOf(now);
  const [rulesOn, arePhotos] = await Promise.all([
    rulesOf(store, villageId, [today]),
    arePhotosHere(context, input),
  ]);
  const rulebook = rulesOn(today);
  const id = `${villageId}.${input.requestId.toLowerCase()}`;
  const by = signatureOf(caller);

  const stand = await doOnce(context, { call: 'finding.create', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    const { itemCode, where, photoIds } = input;
    const confirmation = confirmationOf(shown, { household, by, now });
    const as = proposingAs(caller, villageId);
    const found = decideFinding(
      { itemCode, where, note, quantity, photoIds },
      { id, household, rulebook, as, by, confirmation, now },
    );

    // Where points are given back later, they are taken at once.
    const proposalId =
      found.mode === 'after' ? await proposeDeduction(tx, found, { rulebook, as, now }) : null;
    const finding = { ...found, proposalId };
    await tx.insert('findings', finding);
    return standOfFinding(finding);
  });
  const finding = await store.get('findings', id);
  if (finding !== null) await tellFinding(context, finding);
  return stand;
};
