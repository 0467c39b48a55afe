import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const listFund: Handler<'fund.list'> = async (input, { store }) => {
  const { villageId, before, limit } = input;
  const found = await store.list('funds', {
    where: { villageId, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const funds = page.map(({ id, amountFen, on, note, by, at }) => ({
    ...{ id, amountFen, on, note, at },
    byName: by.name,
  }));
  return { funds, next };
};
