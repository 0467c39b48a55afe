import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const listBundle: Handler<'bundle.list'> = async (input, { store }) => {
  const { villageId, state, before, limit } = input;
  const found = await store.list('bundles', {
    where: { villageId, state, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const bundles = page.map((bundle) => {
    const { id, code, materialId, name, grams, pieces, weighedOn, endedOn, reason } = bundle;
    return {
      ...{ id, code, materialId, name, grams, pieces, state: bundle.state },
      ...{ weighedOn, endedOn, reason, byName: bundle.by.name },
    };
  });
  return { bundles, next };
};
