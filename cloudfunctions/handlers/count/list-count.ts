import { countRow } from '../../runtime/count-row';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const listCount: Handler<'count.list'> = async (input, { store }) => {
  const { villageId, state, limit } = input;
  const found = await store.list('counts', {
    where: { villageId, state, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const counts = page.map((count) => ({
    ...countRow(count),
    names: count.lines.map(({ name }) => name),
  }));
  return { counts, next };
};
