import { decideOutcome } from '@domain/proposal/objection';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { moveProposal } from '../../runtime/move-proposal';
import { tellDecided } from '../../runtime/proposal-messages';
import { proposalHere } from '../../runtime/proposal-here';

export const decideObjection: Handler<'objection.decide'> = async (input, context) => {
  const { villageId, objectionId, upheld, reason } = input;
  const { caller, now } = context;
  const answer = await doOnce(context, { call: 'objection.decide', input }, async (tx) => {
    const objection = await tx.get('objections', objectionId);
    if (objection?.villageId !== villageId) return refuse('NOT_FOUND');
    const { proposalId } = objection;
    const proposal = await proposalHere(tx, { villageId, proposalId });

    const ruling = { upheld, reason, judge: caller.person, now };
    const decided = decideOutcome({ proposal, objection }, ruling);

    await moveProposal(tx, proposal, decided.proposal);
    await tx.replace('objections', decided.objection);
    return { proposalId, until: upheld ? null : (decided.proposal.publicity?.until ?? null) };
  });
  await tellDecided(context, answer.proposalId, objectionId);
  return answer;
};
