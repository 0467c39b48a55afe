import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const listBag: Handler<'bag.list'> = async (input, { store }) => {
  const { villageId, householdId, before, limit } = input;
  const bags = await store.list('bags', {
    where: { villageId, householdId, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(bags, limit, ({ place }) => place);
  const rows = page.map(({ id: code, state, issuedAt, reason }) => ({
    ...{ code, state, issuedAt, reason },
  }));
  return { bags: rows, next };
};
