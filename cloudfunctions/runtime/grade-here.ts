import type { Grade } from '@domain/grade/grade';
import type { GradeRound } from '@domain/grade/round';
import { refuse } from '@domain/refusal';
import type { Store, Transaction } from './store';

type Source = Pick<Store, 'get'> | Pick<Transaction, 'get'>;

/** A round of this village; another village's is as good as none. */
export async function roundHere(
  source: Source,
  { villageId, roundId }: { readonly villageId: string; readonly roundId: string },
): Promise<GradeRound> {
  const round = await source.get('gradeRounds', roundId);
  return round?.villageId === villageId ? round : refuse('NOT_FOUND');
}

/** A grade of this village with its round. */
export async function gradeHere(
  source: Source,
  { villageId, gradeId }: { readonly villageId: string; readonly gradeId: string },
): Promise<{ readonly grade: Grade; readonly round: GradeRound }> {
  const grade = await source.get('grades', gradeId);
  if (grade?.villageId !== villageId) return refuse('NOT_FOUND');
  return { grade, round: await roundHere(source, grade) };
}
