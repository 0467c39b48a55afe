import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const editHousehold: Handler<'household.edit'> = async (input, context) => {
  const { headName, memberCount, hamlet = '' } = input;
  return doOnce(context, { call: 'household.edit', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const { id, number, state } = household;

    requireThat(state === 'active', 'HOUSEHOLD_CLOSED', { number });

    await tx.replace('households', {
      ...household,
      ...{ headName, memberCount, hamlet },
    });
    return { householdId: id };
  });
};
