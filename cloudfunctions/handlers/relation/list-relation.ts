import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const listRelation: Handler<'relation.list'> = async (input, { store }) => {
  const { villageId, memberId, before, limit } = input;
  const relations = await store.list('relations', {
    where: { villageId, memberId, state: 'active', place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(relations, limit, ({ place }) => place);
  return {
    relations: page.map((relation) => ({
      id: relation.id,
      memberId: relation.memberId,
      name: relation.name,
      householdId: relation.householdId,
      householdNumber: relation.householdNumber,
      maskedName: relation.maskedName,
      kind: relation.kind,
      note: relation.note,
      declaredAt: relation.declaredAt,
      place: relation.place,
    })),
    next,
  };
};
