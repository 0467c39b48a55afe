import { decideResubmission, isOwner } from '@domain/proposal/mend';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { moveProposal, standOf } from '../../runtime/move-proposal';
import { isPeriodClosed } from '../../runtime/period-closed';
import { arePhotosHere } from '../../runtime/photos-of';
import { proposalHere } from '../../runtime/proposal-here';
import { ruleBehind } from '../../runtime/rules';

export const resubmitProposal: Handler<'proposal.resubmit'> = async (input, context) => {
  const { villageId, quantity = null, note = '', photoIds } = input;
  const { store, caller, now } = context;
  const known = await proposalHere(store, input);
  const [rulebook, arePhotos] = await Promise.all([
    ruleBehind(store, known),
    arePhotosHere(context, input),
  ]);
  return doOnce(context, { call: 'proposal.resubmit', input }, async (tx) => {
    const proposal = await proposalHere(tx, input);
    const tally = await tx.get('tallies', proposal.householdId);
    const isClosed = await isPeriodClosed(tx, villageId, proposal.period);

    requireThat(isOwner(proposal, caller.person), 'FORBIDDEN');
    requireThat(arePhotos, 'NOT_FOUND');
    const mending = { quantity, note, photoIds };
    const circumstances = { rulebook, tally, isPeriodClosed: isClosed, now };
    const after = decideResubmission(proposal, mending, circumstances);

    await moveProposal(tx, proposal, after, { tally });
    return standOf(after);
  });
};
