import { assert } from '@domain/assert';
import { entered } from '@domain/grade/appraise';
import { appraising, opened, type GradeRound } from '@domain/grade/round';
import type { Context } from './handler';
import type { Store } from './store';

/** Few enough for one transaction, and for one call. */
const PAGE = 20;

/**
 * Enters the next households into a round that is being opened. They and how far the round has come
 * are one transaction: run twice, at once, killed in between or late, each household is in it once.
 */
export async function enterPage(
  { store }: Pick<Context, 'store'>,
  id: string,
): Promise<GradeRound> {
  const round = await roundOf(store, id);
  if (round.work !== 'grades') return round;
  const [village, households] = await Promise.all([
    store.get('villages', round.villageId),
    store.list('households', {
      where: { villageId: round.villageId, number: { after: round.reached } },
      order: ['number', 'asc'],
      limit: PAGE,
    }),
  ]);
  assert(village !== null, 'a round is of a village');

  const grades = households
    .map((household) => entered(household, village, round))
    .filter((grade) => grade !== null);
  const reached = households.at(-1)?.number ?? round.reached;

  return store.transact(async (tx) => {
    const current = await tx.get('gradeRounds', id);
    assert(current !== null, 'a round stays');
    if (current.work !== 'grades' || current.reached !== round.reached) return current;
    const next = opened(current, grades.length, reached);
    const after = households.length < PAGE ? appraising(next) : next;
    for (const grade of grades) await tx.insert('grades', grade);
    await tx.replace('gradeRounds', after);
    return after;
  });
}

async function roundOf(store: Store, id: string): Promise<GradeRound> {
  const round = await store.get('gradeRounds', id);
  assert(round !== null, 'a round that is worked on is there');
  return round;
}
