/** What is shown of a round of grades: to the three tiers, and of its own grade to a household. */
import * as v from 'valibot';
import { ROUND_STATES } from '@domain/grade/round';
import { GRADES, OUTCOMES } from '@domain/grade/scheme';
import { points } from '@domain/points';
import { Instant, PointsAmount, PointsAsked, Text, WholeNumber } from './field';

export const INDICATORS_MAX = 12;
const VETOES_MAX = 10;
/** In thousandths of a point; their product is computed with, and stays exact. */
const INDICATOR_MAX = 1_000_000;
const FULL_SCORE_MAX = 100_000_000;

export const Code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,8}$/));
export const GradeName = v.picklist(GRADES);
export const Outcome = v.picklist(OUTCOMES);
export const RoundState = v.picklist(ROUND_STATES);

const PointsUpTo = (max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max), v.transform(points));

export const Scheme = v.strictObject({
  indicators: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          code: Code,
          name: Text(20),
          max: PointsUpTo(INDICATOR_MAX),
          from: v.picklist(['score', 'appraisal']),
          /** The score of one period that gives the whole of it. */
          fullScore: v.nullable(PointsUpTo(FULL_SCORE_MAX)),
          explain: Text(80),
        }),
        v.check(
          ({ from, fullScore }) => (from === 'score') === (fullScore !== null),
          'a score to fill',
        ),
      ),
    ),
    v.minLength(1),
    v.maxLength(INDICATORS_MAX),
  ),
  bands: v.pipe(
    v.array(v.strictObject({ grade: GradeName, atLeast: PointsAsked })),
    v.minLength(1),
    v.maxLength(GRADES.length),
  ),
  vetoes: v.pipe(
    v.array(v.strictObject({ code: Code, name: Text(30), source: Text(60) })),
    v.minLength(1),
    v.maxLength(VETOES_MAX),
  ),
  note: Text(60),
  estimated: v.boolean(),
});

export const RoundRow = v.strictObject({
  id: v.string(),
  label: v.string(),
  periods: v.array(v.string()),
  state: RoundState,
  scheme: Scheme,
  /** Households in it, how many are decided or left out, and vetoes nobody ruled on yet. */
  households: WholeNumber,
  decided: WholeNumber,
  left: WholeNumber,
  vetoesOpen: WholeNumber,
  /** Households are still being gone through; the timer goes on with them. */
  working: v.boolean(),
  handovers: v.array(v.strictObject({ to: RoundState, minutes: v.string(), at: Instant })),
  openedAt: Instant,
  publishedAt: v.nullable(Instant),
  place: v.string(),
});

const Marks = v.array(v.strictObject({ code: v.string(), points: PointsAmount }));

const Change = v.strictObject({
  from: Outcome,
  to: Outcome,
  reason: v.string(),
  at: Instant,
});

/** A household as the three tiers see it. Nothing of the points before the three marks are in. */
const GradeRow = v.strictObject({
  id: v.string(),
  householdId: v.string(),
  householdNumber: v.string(),
  maskedName: v.string(),
  state: v.picklist(['waiting', 'decided', 'left']),
  marksIn: WholeNumber,
  ownMarks: v.nullable(Marks),
  indicators: Marks,
  total: v.nullable(PointsAmount),
  computed: v.nullable(Outcome),
  grade: v.nullable(Outcome),
  veto: v.nullable(
    v.strictObject({
      code: v.string(),
      evidence: v.string(),
      photoIds: v.array(v.string()),
      byName: v.string(),
      mine: v.boolean(),
      state: v.picklist(['raised', 'confirmed', 'dismissed']),
      reason: v.nullable(v.string()),
    }),
  ),
  changes: v.array(Change),
  /** What keeps the caller from marking or deliberating here, if anything does. */
  bar: v.nullable(v.picklist(['recused', 'marked'])),
});

export const GradePage = { grades: v.array(GradeRow), next: v.nullable(v.string()) };

/** Why this grade, and what would raise it. */
export const Explanation = v.strictObject({
  roundId: v.string(),
  label: v.string(),
  publishedAt: Instant,
  grade: Outcome,
  total: PointsAmount,
  /** What all indicators together can give. */
  max: PointsAmount,
  bands: v.array(v.strictObject({ grade: GradeName, atLeast: PointsAmount })),
  indicators: v.array(
    v.strictObject({
      code: v.string(),
      name: v.string(),
      explain: v.string(),
      from: v.picklist(['score', 'appraisal']),
      points: PointsAmount,
      max: PointsAmount,
    }),
  ),
  /** The confirmed veto that leaves it without a grade. */
  veto: v.nullable(v.strictObject({ name: v.string(), evidence: v.string() })),
  /** The grade above, how much is missing and where it could come from. */
  next: v.nullable(
    v.strictObject({
      grade: GradeName,
      short: PointsAmount,
      ways: v.array(
        v.strictObject({
          code: v.string(),
          name: v.string(),
          /** How much more it could give, and whether that alone is enough. */
          room: PointsAmount,
          enough: v.boolean(),
          /** Of the village's score: how much more of it, a period, would do. */
          score: v.nullable(PointsAmount),
        }),
      ),
    }),
  ),
  changes: v.array(Change),
  note: v.string(),
  estimated: v.boolean(),
});
