import { drawRow } from '../../runtime/draw-rows';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const listDraw: Handler<'draw.list'> = async (input, { store }) => {
  const draws = await store.list('draws', {
    where: { villageId: input.villageId, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: input.limit + 1,
  });
  const { page, next } = pageOf(draws, input.limit, ({ place }) => place);
  return { draws: page.map(drawRow), next };
};
