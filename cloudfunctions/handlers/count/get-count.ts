import { countHere } from '../../runtime/count-here';
import { countRow, linesOf, worthNow } from '../../runtime/count-row';
import type { Handler } from '../../runtime/handler';

export const getCount: Handler<'count.get'> = async (input, { store, caller }) => {
  const count = await countHere(store, input);
  const ids = count.lines.map(({ goodsId }) => goodsId);
  const goods = await store.list('goods', {
    where: { id: { in: ids } },
    order: ['id', 'asc'],
    limit: ids.length,
  });
  const { id } = caller.person;
  return {
    ...countRow(count),
    worth: worthNow(count, goods),
    lines: linesOf(count, goods, id),
    photoIds: [...count.photoIds],
    dropReason: count.reason,
    countedByMe: count.countedBy.id === id,
    confirmedByMe: count.confirmedBy?.id === id,
  };
};
