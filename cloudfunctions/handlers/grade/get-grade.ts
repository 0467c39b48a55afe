import { assert } from '@domain/assert';
import { explainGrade } from '@domain/grade/explain';
import type { Grade } from '@domain/grade/grade';
import type { Output } from '@contract/index';
import { changeRows } from '../../runtime/grade-rows';
import type { Handler } from '../../runtime/handler';
import type { Store } from '../../runtime/store';

const HISTORY_MAX = 20;

type Explained = NonNullable<Output<'grade.get'>['current']>;

export const getGrade: Handler<'grade.get'> = async (input, { store }) => {
  const { villageId, householdId } = input;
  const grades = await store.list('grades', {
    where: { villageId, householdId, publishedPlace: { from: '!', before: '~' } },
    order: ['publishedPlace', 'desc'],
    limit: HISTORY_MAX,
  });
  const [latest] = grades;
  return {
    current: latest === undefined ? null : await explained(store, latest),
    history: grades.map(stepOf),
  };
};

async function explained(store: Store, grade: Grade): Promise<Explained> {
  const round = await store.get('gradeRounds', grade.roundId);
  assert(round !== null, 'a grade is of a round');
  const { scheme } = round;
  const { indicators, next, ...why } = explainGrade(grade, scheme);
  return {
    ...why,
    roundId: round.id,
    label: round.label,
    publishedAt: stepOf(grade).publishedAt,
    bands: [...scheme.bands],
    indicators: [...indicators],
    next: next && { ...next, ways: [...next.ways] },
    changes: changeRows(grade),
    note: scheme.note,
    estimated: scheme.estimated,
  };
}

function stepOf({ roundId, label, grade, total, publishedAt }: Grade) {
  assert(grade !== null && total !== null && publishedAt !== null, 'a published grade is decided');
  return { roundId, label, grade, total, publishedAt };
}
