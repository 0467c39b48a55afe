import { points } from '@domain/points';
import { budgetIdOf } from '@domain/proposal/budget';
import { decideFirst } from '@domain/proposal/review';
import { refuse } from '@domain/refusal';
import { eachOnce } from '../../runtime/each-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { moveProposal, standOf } from '../../runtime/move-proposal';
import { backingNow } from '../../runtime/promises';
import { proposalHere } from '../../runtime/proposal-here';
import { tellResults } from '../../runtime/proposal-messages';
import { rulesBehindIds } from '../../runtime/proposals-by-id';
import { movedTo, reviewResults } from '../../runtime/review-results';

export const firstReview: Handler<'review.first'> = async (input, context) => {
  const { villageId, decisions } = input;
  const { store, caller, now } = context;
  const ids = decisions.map(({ proposalId }) => proposalId);
  const { ruleOf, latest } = await rulesBehindIds(store, villageId, ids);
  const backing = latest === null ? null : await backingNow(store, villageId, latest.settings);
  const promisedNow = new Map<string, number>();

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

      const others = [...promisedNow].filter(([id]) => id !== proposalId);
      const here = others.reduce((sum, [, promised]) => sum + promised, 0);
      const after = decideFirst(proposal, verdict, {
        household,
        settings,
        budget,
        coverage: backing?.coverage ?? null,
        alsoPromised: points((backing?.promised ?? 0) + here),
        judge: caller.person,
        now,
      });
      promisedNow.set(proposalId, after.promised);

      await moveProposal(tx, proposal, after, hasBudget ? { budget } : {});
      return standOf(after);
    },
  );
  const results = reviewResults(ids, outcomes);
  await tellResults(context, movedTo(results, ['returned', 'rejected']));
  return { results };
};
