import type { GradeRow } from '@/features/grade/grade-facts';
import { PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { findRound, type Round } from '../grades/use-rounds';

export interface Asked {
  readonly roundId: string;
  readonly number: string;
  /** The household before it in the list; it need not be looked for before that. */
  readonly after: string | undefined;
}

export interface GradeNow {
  readonly round: Round;
  readonly grade: GradeRow;
}

/** One household of a round; null where there is none of this number. */
export function useGrade(villageId: string, asked: Asked) {
  const { roundId, number } = asked;
  return useLoad(`grade ${roundId} ${number}`, async (): Promise<GradeNow | null> => {
    const [round, grade] = await Promise.all([
      findRound(villageId, roundId),
      findGrade(villageId, asked),
    ]);
    return round === null || grade === null ? null : { round, grade };
  });
}

async function findGrade(villageId: string, asked: Asked): Promise<GradeRow | null> {
  const { roundId, number } = asked;
  let after: string | null = asked.after ?? null;
  do {
    const page: { grades: GradeRow[]; next: string | null } = await call('grade.list', {
      villageId,
      roundId,
      limit: PAGE,
      ...(after !== null && { after }),
    });
    const found = page.grades.find(({ householdNumber }) => householdNumber === number);
    if (found !== undefined) return found;
    after = page.next;
  } while (after !== null && after < number);
  return null;
}
