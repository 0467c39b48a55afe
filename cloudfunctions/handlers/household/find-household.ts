import { maskedName } from '@domain/household';
import { spellingsOf } from '@domain/household-number';
import type { Handler } from '../../runtime/handler';

/** The same number written in several ways; no village has so many. */
const FOUND_MAX = 5;

export const findHousehold: Handler<'household.find'> = async (input, { store }) => {
  const { villageId, number } = input;
  const found = await store.list('households', {
    where: { villageId, number: { in: spellingsOf(number) } },
    order: ['number', 'asc'],
    limit: FOUND_MAX,
  });

  const active = found.filter(({ state }) => state === 'active');

  return {
    households: active.map(({ id, number: written, headName, hamlet }) => {
      return { id, number: written, maskedName: maskedName(headName), hamlet };
    }),
  };
};
