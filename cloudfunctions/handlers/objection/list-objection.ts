import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';
import { objectionRow } from '../../runtime/objection-row';

export const listObjection: Handler<'objection.list'> = async (input, { store }) => {
  const { villageId, state, before, limit } = input;
  const objections = await store.list('objections', {
    where: { villageId, state, place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(objections, limit, ({ place }) => place);
  return {
    objections: page.map((objection) => {
      const { householdNumber, maskedName, objectorNumber } = objection;
      return { ...objectionRow(objection), householdNumber, maskedName, objectorNumber };
    }),
    next,
  };
};
