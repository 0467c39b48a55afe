import { decideReview } from '@domain/flag/review';
import { flagIdOf } from '@domain/flag/rule';
import { refuse } from '@domain/refusal';
import { periodIdOf } from '@domain/settlement/close';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const reviewFlag: Handler<'flag.review'> = async (input, context) => {
  const { villageId, householdId, flagged, reason } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'flag.review', input }, async (tx) => {
    const result = await tx.get('flags', flagIdOf(householdId, input.period));
    const period = await tx.get('periods', periodIdOf(villageId, input.period));
    if (period === null || result?.villageId !== villageId) return refuse('NOT_FOUND');

    const { id: byId, name: byName } = caller.person;
    const change = { flagged, reason, byId, byName, at: now };
    const reviewed = decideReview({ result, period }, change);

    await tx.replace('flags', reviewed.result);
    await tx.replace('periods', reviewed.period);
    return { householdId, flagged: reviewed.period.flags.flagged };
  });
};
