import { assert } from '../assert';
import { points, sumOf, type Points } from '../points';
import { isVetoed, type Appraisal, type Grade } from './grade';
import type { GradeScheme, Indicator, Outcome } from './scheme';

/** Three marks count, and of three the middle one. */
export const PANEL = 3;

/** The first band whose line is reached: at the line is in it, a thousandth below is not. */
export function outcomeOf(total: Points, { bands }: Pick<GradeScheme, 'bands'>): Outcome {
  return bands.find(({ atLeast }) => total >= atLeast)?.grade ?? 'none';
}

export function countingMarks({ marks }: Pick<Grade, 'marks'>): readonly Appraisal[] {
  return marks.filter(({ recused }) => !recused);
}

type Inputs = Pick<Grade, 'score' | 'periodCount' | 'marks'>;

export interface Worked {
  readonly indicators: Readonly<Record<string, Points>>;
  readonly total: Points;
  readonly computed: Outcome;
}

/** What the recorded scores and marks come to; the same whenever and by whomever it is worked out. */
export function workedOut(inputs: Inputs, scheme: GradeScheme): Worked {
  const each = scheme.indicators.map((one) => [one.code, pointsOf(one, inputs)] as const);
  const total = sumOf(each.map(([, value]) => value));
  return { indicators: Object.fromEntries(each), total, computed: outcomeOf(total, scheme) };
}

/** No grade under a confirmed veto; else the last change, if there is one; else what the points say. */
export function standingGrade(
  grade: Pick<Grade, 'vetoes' | 'changes' | 'computed'>,
): Outcome | null {
  if (grade.computed === null) return null;
  return isVetoed(grade) ? 'none' : (grade.changes.at(-1)?.to ?? grade.computed);
}

function pointsOf(indicator: Indicator, inputs: Inputs): Points {
  if (indicator.from === 'score') return scorePoints(indicator, inputs);
  const marks = countingMarks(inputs).map((mark) => mark.points[indicator.code]);
  return middleOf(marks.filter((mark) => mark !== undefined));
}

/** In proportion up to the full score, exact, and what does not make a thousandth is not given. */
function scorePoints({ max, fullScore }: Indicator, { score, periodCount }: Inputs): Points {
  assert(fullScore !== null, 'an indicator from the score says what fills it');
  const full = fullScore * periodCount;
  if (full === 0) return points(0);
  const counted = Math.max(0, Math.min(score, full));
  return points(Math.floor((max * counted) / full));
}

function middleOf(marks: readonly Points[]): Points {
  assert(marks.length === PANEL, 'three marks decide');
  const middle = [...marks].sort((a, b) => a - b)[1];
  assert(middle !== undefined, 'three marks have a middle one');
  return middle;
}
