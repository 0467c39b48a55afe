import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const listPriceCut: Handler<'price-cut.list'> = async (input, { store, caller }) => {
  const { villageId, state, limit } = input;
  const found = await store.list('priceCuts', {
    where: { villageId, state, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const cuts = page.map((cut) => {
    const { id, goodsId, name, unitName, before, price, until, note, by, decidedBy, at } = cut;
    return {
      ...{ id, goodsId, name, unitName, state: cut.state, before, price, until, note, at },
      ...{ byName: by.name, decidedByName: decidedBy?.name ?? null },
      mine: by.id === caller.person.id,
    };
  });
  return { cuts, next };
};
