import type { Handler } from '../../runtime/handler';
import { rowOf } from '../../runtime/household-row';
import { pageOf } from '../../runtime/listed-entries';

export const listHousehold: Handler<'household.list'> = async (input, { store }) => {
  const { villageId, after, limit } = input;
  const households = await store.list('households', {
    where: { villageId, number: after === undefined ? undefined : { after } },
    order: ['number', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(households, limit, ({ number }) => number);
  return { households: page.map(rowOf), next };
};
