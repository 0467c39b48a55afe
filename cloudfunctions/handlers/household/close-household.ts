import { decideClosing } from '@domain/household-closing';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const closeHousehold: Handler<'household.close'> = async (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'household.close', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    const closing = { reason: input.reason, byId: caller.person.id, at: now };
    const closed = decideClosing(household, closing);

    await tx.replace('households', closed);
    return { householdId: closed.id };
  });
};
