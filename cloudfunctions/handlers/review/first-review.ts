import { budgetIdOf } from '@domain/proposal/budget';
import { decideFirst } from '@domain/proposal/review';
import { refuse } from '@domain/refusal';
import { eachOnce } from '../../runtime/each-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { moveProposal, standOf } from '../../runtime/move-proposal';
import { proposalHere } from '../../runtime/proposal-here';
import { tellResults } from '../../runtime/proposal-messages';
import { rulesBehindIds } from '../../runtime/proposals-by-id';
import { movedTo, reviewResults } from '../../runtime/review-results';

export const firstReview: Handler<'review.first'> = async (input, context) => {
  const { villageId, decisions } = input;
  const { store, caller, now } = context;
  const ids = decisions.map(({ proposalId }) => proposalId);
  const ruleOf = await rulesBehindIds(store, villageId, ids);

  const outcomes = await eachOnce(
    context,
    { call: 'review.first', input },
    decisions,
    async (tx, { proposalId, ...verdict }) => {
      const proposal = await proposalHere(tx, { villageId, proposalId });
      const household = (await householdHere(tx, proposal)) ?? refuse('NOT_FOUND');
      const { settings } = ruleOf(proposal);
      const hasBudget = settings.issuingBudget !== null && verdict.verdict === 'pass';
      const budget = hasBudget ? await tx.get('budgets', budgetIdOf(proposal)) : null;

      const sitting = { household, settings, budget, judge: caller.person, now };
      const after = decideFirst(proposal, verdict, sitting);

      await moveProposal(tx, proposal, after, hasBudget ? { budget } : {});
      return standOf(after);
    },
  );
  const results = reviewResults(ids, outcomes);
  await tellResults(context, movedTo(results, ['returned', 'rejected']));
  return { results };
};
