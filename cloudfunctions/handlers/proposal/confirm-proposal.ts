import { confirmationOf, confirmed } from '@domain/proposal/confirm';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { moveProposal, standOf } from '../../runtime/move-proposal';
import { proposalHere } from '../../runtime/proposal-here';
import { ruleBehind } from '../../runtime/rules';

export const confirmProposal: Handler<'proposal.confirm'> = async (input, context) => {
  const { confirmation: shown = null } = input;
  const { store, caller, now } = context;
  const { settings } = await ruleBehind(store, await proposalHere(store, input));
  return doOnce(context, { call: 'proposal.confirm', input }, async (tx) => {
    const proposal = await proposalHere(tx, input);
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    const by = signatureOf(caller);
    const confirmation = confirmationOf(shown, { household, by, now });
    const after = confirmed(proposal, confirmation, { settings, now });

    await moveProposal(tx, proposal, after);
    return standOf(after);
  });
};
