import { maskedName, type Household } from '../household';
import type { Person } from '../person';
import type { Points } from '../points';
import { isRecused } from '../recusal';
import { requireThat } from '../refusal';
import type { Village } from '../village';
import { gradeIdOf, type Appraisal, type Grade } from './grade';
import { countingMarks, PANEL, standingGrade, workedOut } from './grading';
import { requireRound, type GradeRound } from './round';
import type { GradeScheme } from './scheme';
import { scoreOver } from './score';

/** One household entered into a round, with the score it has; null when the round is not about it. */
export function entered(
  household: Household,
  village: Pick<Village, 'rulebook'>,
  round: GradeRound,
): Grade | null {
  const { score, periodCount } = scoreOver(household, village, round.periods);
  if (household.state === 'closed' || periodCount === 0) return null;
  const { id: householdId, number: householdNumber, headName, villageId } = household;
  return {
    id: gradeIdOf(round.id, householdNumber),
    villageId,
    roundId: round.id,
    label: round.label,
    householdId,
    householdNumber,
    maskedName: maskedName(headName),
    score,
    periodCount,
    marks: [],
    state: 'waiting',
    indicators: {},
    total: null,
    computed: null,
    grade: null,
    vetoes: [],
    changes: [],
    publishedAt: null,
    publishedPlace: null,
  };
}

/** Why somebody does not mark or deliberate here. */
export function barOf(grade: Grade, person: Person): 'recused' | 'marked' | null {
  if (isRecused(person, grade)) return 'recused';
  return grade.marks.some(({ judgeId }) => judgeId === person.id) ? 'marked' : null;
}

export interface Sitting {
  readonly round: GradeRound;
  readonly household: Pick<Household, 'state'>;
  readonly judge: Person;
  /** Who marked before, as they are now: a relation may have been declared since. */
  readonly others: readonly Person[];
  readonly now: string;
}

export interface Appraised {
  readonly grade: Grade;
  readonly round: GradeRound;
}

/**
 * One more of the appraisal group's marks. The third that counts decides; who has turned out to be
 * kin since does not count, and another is waited for.
 */
export function decideAppraisal(
  grade: Grade,
  marks: Readonly<Record<string, Points>>,
  { round, household, judge, others, now }: Sitting,
): Appraised {
  requireRound(round, ['appraising']);
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  const bar = barOf(grade, judge);
  requireThat(bar !== 'recused', 'RECUSED');
  requireThat(grade.state === 'waiting', 'GRADE_DECIDED');
  requireThat(bar !== 'marked', 'TOOK_PART');
  requireFitting(marks, round.scheme);

  const kin = others.filter((other) => isRecused(other, grade)).map(({ id }) => id);
  const mark: Appraisal = { judgeId: judge.id, points: marks, at: now, recused: false };
  const all = [...grade.marks, mark].map((one) => ({
    ...one,
    recused: one.recused || kin.includes(one.judgeId),
  }));
  const marked = { ...grade, marks: all };
  if (countingMarks(marked).length < PANEL) return { grade: marked, round };
  return {
    grade: decided(marked, round.scheme),
    round: { ...round, decided: round.decided + 1 },
  };
}

function decided(marked: Grade, scheme: GradeScheme): Grade {
  const worked = { ...marked, ...workedOut(marked, scheme) };
  return { ...worked, state: 'decided', grade: standingGrade(worked) };
}

/** Every indicator that people mark, each once, none above what it can give. */
function requireFitting(
  marks: Readonly<Record<string, Points>>,
  { indicators }: GradeScheme,
): void {
  const asked = indicators.filter(({ from }) => from === 'appraisal');
  for (const { code, max } of asked) {
    const mark = marks[code];
    const fits = mark !== undefined && mark >= 0 && mark <= max;
    requireThat(fits, 'MARK_OUT_OF_RANGE', { least: 0, most: max });
  }
  const known = asked.map(({ code }) => code);
  const strange = Object.keys(marks).find((code) => !known.includes(code));
  requireThat(strange === undefined, 'MARK_OUT_OF_RANGE', { least: 0, most: 0 });
}

/** A household that moved away while the round was under way takes no further part in it. */
export function leftOut({ grade, round }: Appraised): Appraised {
  return { grade: { ...grade, state: 'left' }, round: { ...round, left: round.left + 1 } };
}
