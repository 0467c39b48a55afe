import { decideWithdrawal, isOwner } from '@domain/proposal/mend';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { moveProposal, standOf } from '../../runtime/move-proposal';
import { proposalHere } from '../../runtime/proposal-here';

export const withdrawProposal: Handler<'proposal.withdraw'> = (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'proposal.withdraw', input }, async (tx) => {
    const proposal = await proposalHere(tx, input);

    requireThat(isOwner(proposal, caller.person), 'FORBIDDEN');
    const after = decideWithdrawal(proposal, input.reason, now);

    await moveProposal(tx, proposal, after);
    return standOf(after);
  });
};
