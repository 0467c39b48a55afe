import type { Household } from '../household';
import { assert } from '../assert';
import type { Grade } from './grade';
import type { GradeRound } from './round';

/** A grade its household may see. Null for who has left, and for what is published already. */
export function published(
  grade: Grade,
  household: Pick<Household, 'state'>,
  { publishedAt }: GradeRound,
): Grade | null {
  assert(publishedAt !== null, 'only an approved round is published');
  const isOut = grade.state !== 'decided' || household.state === 'closed';
  if (isOut || grade.publishedAt !== null) return null;
  return { ...grade, publishedAt, publishedPlace: `${publishedAt}~${grade.id}` };
}
