import type { Grade } from '../grade/grade';
import { standingGrade, workedOut } from '../grade/grading';
import type { GradeScheme, Outcome } from '../grade/scheme';
import { points } from '../points';
import type { Came } from './replay';

/** A household's grade as it was, and as it would have been with another score in one period. */
export interface Graded {
  readonly before: Outcome;
  readonly after: Outcome;
}

/** Marks, vetoes and what the deliberation decided stay as they were: only the score differs. */
export function gradedUnder(
  grade: Grade,
  scheme: GradeScheme,
  { before, after }: { readonly before: Came; readonly after: Came },
): Graded | null {
  if (grade.state !== 'decided' || grade.grade === null) return null;
  const score = points(grade.score + after.score - before.score);
  const { computed } = workedOut({ ...grade, score }, scheme);
  const changed = standingGrade({ ...grade, computed });
  return changed === null ? null : { before: grade.grade, after: changed };
}
