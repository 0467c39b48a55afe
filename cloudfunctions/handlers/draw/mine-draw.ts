import { ownDrawRow } from '../../runtime/draw-rows';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const mineDraw: Handler<'draw.mine'> = async (input, { store }) => {
  const { villageId, householdId, limit } = input;
  const draws = await store.listWith('draws', 'goods', {
    where: { villageId, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
    by: 'goodsId',
  });
  const { page, next } = pageOf(draws, limit, ({ document }) => document.place);
  return {
    draws: page.map(({ document, other }) => ownDrawRow(document, other, householdId)),
    next,
  };
};
