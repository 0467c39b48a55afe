import { assert } from '@domain/assert';
import { published } from '@domain/grade/publish';
import type { Grade } from '@domain/grade/grade';
import type { GradeRound } from '@domain/grade/round';
import type { Context } from './handler';
import { shareGrades, tellGrade } from './share-grade';
import type { Store, Transaction } from './store';

const PAGE = 20;

/**
 * Shows the next households of an approved round their grade, and everybody else those of them who
 * agreed. Each step is the same however often it is tried, and the round goes on only after all of
 * them.
 */
export async function publishPage(
  context: Pick<Context, 'store' | 'now'>,
  id: string,
): Promise<GradeRound> {
  const { store } = context;
  const round = await store.get('gradeRounds', id);
  assert(round !== null, 'a round that is worked on is there');
  if (round.work !== 'publication') return round;
  const grades = await store.list('grades', {
    where: { roundId: id, householdNumber: { after: round.reached } },
    order: ['householdNumber', 'asc'],
    limit: PAGE,
  });

  const shown = await store.transact((tx) => publishAll(tx, round, grades));
  await shareGrades(store, shown);
  for (const grade of shown) await tellGrade(context, grade);
  const reached = grades.at(-1)?.householdNumber ?? round.reached;
  return advanced(store, round, { reached, isLast: grades.length < PAGE });
}

/** Answers the grades that are published now, by this run or one before. */
async function publishAll(
  tx: Transaction,
  round: GradeRound,
  listed: readonly Grade[],
): Promise<readonly Grade[]> {
  const shown: Grade[] = [];
  for (const { id, householdId } of listed) {
    const grade = await tx.get('grades', id);
    const household = await tx.get('households', householdId);
    assert(grade !== null && household !== null, 'grades and households are never deleted');
    const after = published(grade, household, round);
    if (after !== null) await tx.replace('grades', after);
    const now = after ?? grade;
    if (now.publishedAt !== null) shown.push(now);
  }
  return shown;
}

/** Another run may have been faster: then the round goes on from where that left it. */
function advanced(
  store: Store,
  { id, reached: before }: GradeRound,
  { reached, isLast }: { readonly reached: string; readonly isLast: boolean },
): Promise<GradeRound> {
  return store.transact(async (tx) => {
    const current = await tx.get('gradeRounds', id);
    assert(current !== null, 'a round stays');
    if (current.work !== 'publication' || current.reached !== before) return current;
    const after: GradeRound = isLast
      ? { ...current, work: 'none', reached: '' }
      : { ...current, reached };
    await tx.replace('gradeRounds', after);
    return after;
  });
}
