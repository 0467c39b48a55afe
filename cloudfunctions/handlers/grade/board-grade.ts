import { assert } from '@domain/assert';
import type { Consent } from '@domain/consent';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const boardGrade: Handler<'grade.board'> = async (input, { store }) => {
  const { villageId, after, limit } = input;
  const consents = await store.list('consents', {
    where: { villageId, boardPlace: { after: after ?? '!', before: '~' } },
    order: ['boardPlace', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(consents, limit, ({ boardPlace }) => boardPlace ?? '');
  return { grades: page.map(boardRow), next };
};

/** Each field is named here, so that none slips out. */
function boardRow({ maskedName, grade: shared }: Consent) {
  assert(shared !== null && shared.grade !== 'none', 'who stands on the board has a grade');
  return { maskedName, grade: shared.grade, label: shared.label };
}
