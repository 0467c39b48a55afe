import type { Grade } from '@domain/grade/grade';
import type { GradeScheme } from '@domain/grade/scheme';
import { pageThrough } from './page-through';
import type { Store } from './store';

/** So many rounds are looked through for one that used the period. */
const ROUNDS = 20;

export interface GradesOver {
  readonly scheme: GradeScheme;
  /** By household. */
  readonly grades: ReadonlyMap<string, Grade>;
}

/** The latest grading that counted a period's score; null when none has. */
export async function gradesOver(
  store: Store,
  villageId: string,
  period: string,
): Promise<GradesOver | null> {
  const rounds = await store.list('gradeRounds', {
    where: { villageId },
    order: ['place', 'desc'],
    limit: ROUNDS,
  });
  const round = rounds.find(({ periods }) => periods.includes(period));
  if (round === undefined) return null;
  const grades = new Map<string, Grade>();
  const pages = pageThrough(store, 'grades', {
    where: { roundId: round.id },
    by: 'householdNumber',
    placeOf: ({ householdNumber }) => householdNumber,
  });
  for await (const page of pages) for (const grade of page) grades.set(grade.householdId, grade);
  return { scheme: round.scheme, grades };
}
