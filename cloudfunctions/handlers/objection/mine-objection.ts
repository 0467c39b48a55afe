import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';
import { objectionRow } from '../../runtime/objection-row';

export const mineObjection: Handler<'objection.mine'> = async (input, { store }) => {
  const { villageId, householdId, before, limit } = input;
  const objections = await store.list('objections', {
    where: { villageId, householdId, place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(objections, limit, ({ place }) => place);
  return { objections: page.map(objectionRow), next };
};
