import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';
import { photosFor } from '../../runtime/photos-of';

export const listSale: Handler<'sale.list'> = async (input, { store, caller }) => {
  const { villageId, quarter, before, limit } = input;
  const found = await store.list('sales', {
    where: { villageId, quarter, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const sales = page.map((sale) => {
    const { id, dealer, on, lines, bundleCodes, amountFen, state, note, at } = sale;
    return {
      ...{ id, dealer, on, amountFen, state, note, at, byName: sale.by.name },
      ...{ lines: [...lines], bundleCodes: [...bundleCodes], photoIds: photosFor(caller, sale) },
    };
  });
  return { sales, next };
};
