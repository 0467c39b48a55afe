import type { Grade } from '@domain/grade/grade';
import type { GradeRound } from '@domain/grade/round';
import { requireThat } from '@domain/refusal';
import { gradePage } from '../../runtime/grade-page';
import { gradeRow, roundRow } from '../../runtime/grade-rows';
import type { Handler } from '../../runtime/handler';

const ROUNDS_MAX = 20;

/** What the two tiers below are still at is not the township's to look at yet. */
const READY: readonly GradeRound['state'][] = ['supervising', 'published'];

export const inspectGrade: Handler<'grade.inspect'> = async (input, { store, caller }) => {
  const { townshipId, villageId, after, limit } = input;
  const [village, rounds] = await Promise.all([
    store.get('villages', villageId),
    store.list('gradeRounds', {
      where: { villageId },
      order: ['place', 'desc'],
      limit: ROUNDS_MAX,
    }),
  ]);
  requireThat(village?.townshipId === townshipId, 'NOT_FOUND');

  const asked = rounds.find(({ id }) => id === (input.roundId ?? rounds[0]?.id));
  requireThat(input.roundId === undefined || asked !== undefined, 'NOT_FOUND');

  const none = { page: [] as Grade[], next: null };
  const { page, next } =
    asked !== undefined && READY.includes(asked.state)
      ? await gradePage(store, { villageId, roundId: asked.id, after, limit })
      : none;
  return {
    rounds: rounds.map(roundRow),
    grades: page.map((grade) => gradeRow(grade, caller.person)),
    next,
  };
};
