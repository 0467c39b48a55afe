import { roundRow } from '../../runtime/grade-rows';
import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { pageOf } from '../../runtime/listed-entries';

export const roundsGrade: Handler<'grade.rounds'> = async (input, { store }) => {
  const { villageId, before, limit } = input;
  const rounds = await store.list('gradeRounds', {
    where: { villageId, place: placeBounds({ before }) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(rounds, limit, ({ place }) => place);
  return { rounds: page.map(roundRow), next };
};
