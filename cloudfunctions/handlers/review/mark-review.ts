import { decideMark } from '@domain/proposal/review';
import { refuse } from '@domain/refusal';
import { eachOnce } from '../../runtime/each-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { judgesOf } from '../../runtime/judges-of';
import { moveProposal, standOf } from '../../runtime/move-proposal';
import { proposalHere } from '../../runtime/proposal-here';
import { tellResults } from '../../runtime/proposal-messages';
import { rulesBehindIds } from '../../runtime/proposals-by-id';
import { movedTo, reviewResults } from '../../runtime/review-results';

export const markReview: Handler<'review.mark'> = async (input, context) => {
  const { villageId, marks } = input;
  const { store, caller, now } = context;
  const ids = marks.map(({ proposalId }) => proposalId);
  const { ruleOf } = await rulesBehindIds(store, villageId, ids);

  const outcomes = await eachOnce(
    context,
    { call: 'review.mark', input },
    marks,
    async (tx, { proposalId, agree, points = null }) => {
      const proposal = await proposalHere(tx, { villageId, proposalId });
      const household = (await householdHere(tx, proposal)) ?? refuse('NOT_FOUND');
      const others = await judgesOf(tx, proposal.marks);

      const { settings } = ruleOf(proposal);
      const sitting = { household, settings, judge: caller.person, others, now };
      const after = decideMark(proposal, { agree, points }, sitting);

      await moveProposal(tx, proposal, after);
      return standOf(after);
    },
  );
  const results = reviewResults(ids, outcomes);
  await tellResults(context, movedTo(results, ['publicity', 'rejected']));
  return { results };
};
