import { refuse } from '@domain/refusal';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { rowOf } from '../../runtime/household-row';

export const getHousehold: Handler<'household.get'> = async (input, { store }) => {
  const household = (await householdHere(store, input)) ?? refuse('NOT_FOUND');
  const { remainders, entryCount, chainHead } = household.account;
  return {
    ...rowOf(household),
    remainders: { ...remainders },
    head: { no: entryCount, hash: chainHead },
  };
};
