import type { Output } from '@contract/index';
import type { Move } from '@domain/move';
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
  return { moves: page.map(moveRow), next };
};

function moveRow(move: Move): Output<'move.list'>['moves'][number] {
  const { id, goodsId, kind, count, stockAfter, note, occurredAt, at, by } = move;
  const { expiresOn, costFen, receiptId, countId, photoIds } = move;
  return {
    ...{ id, goodsId, kind, count, stockAfter, note, occurredAt, at },
    ...{ expiresOn, costFen, receiptId, countId, photoIds: [...photoIds] },
    byName: by.name,
    byRole: by.role,
  };
}
