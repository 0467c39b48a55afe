import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const listOuting: Handler<'outing.list'> = async (input, { store }) => {
  const { villageId, before, limit } = input;
  const found = await store.list('outings', {
    where: { villageId, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const outings = page.map((outing) => {
    const { id, no, state, hamlet, preparedAt, until, lastSeq, posted, conflicts, place } = outing;
    return {
      ...{ id, no, state, hamlet, preparedAt, until, lastSeq, posted, conflicts, place },
      byName: outing.by.name,
      endedAt: outing.end?.at ?? null,
    };
  });
  return { outings, next };
};
