import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const listMove: Handler<'move.list'> = async (input, { store }) => {
  const { villageId, goodsId, limit } = input;
  const moves = await store.list('moves', {
    where: { villageId, goodsId, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(moves, limit, ({ place }) => place);
  return {
    moves: page.map(({ id, goodsId: of, kind, count, stockAfter, note, at, by }) => {
      const { name: byName, role: byRole } = by;
      return { id, goodsId: of, kind, count, stockAfter, note, at, byName, byRole };
    }),
    next,
  };
};
