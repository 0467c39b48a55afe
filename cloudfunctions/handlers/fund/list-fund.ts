import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';
import { photosFor } from '../../runtime/photos-of';

export const listFund: Handler<'fund.list'> = async (input, { store, caller }) => {
  const { villageId, fund, before, limit } = input;
  const found = await store.list('fundMoves', {
    where: { villageId, fund, place: before === undefined ? undefined : { before } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const moves = page.map((move) => {
    const { id, no, kind, amountFen, balanceAfter, on, party, note, at } = move;
    const { bought, donationId, corrects } = move;
    return {
      ...{ id, fund: move.fund, no, kind, amountFen, balanceAfter, on, party, note, at },
      ...{ donationId, corrects, byName: move.by.name },
      ...{ bought: [...bought], photoIds: photosFor(caller, move) },
    };
  });
  return { moves, next };
};
