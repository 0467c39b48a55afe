import * as v from 'valibot';
import { points, POINTS_MAX } from '@domain/points';
import { householdEndpoint, townshipEndpoint, villageEndpoint } from './endpoint';
import {
  HouseholdNumber,
  Id,
  Instant,
  Limit,
  PeriodKey,
  Place,
  PointsAmount,
  Reason,
  RequestId,
  WholeNumber,
} from './field';
import {
  Code,
  Explanation,
  GradeName,
  GradePage,
  INDICATORS_MAX,
  Outcome,
  RoundRow,
  RoundState,
  Scheme,
} from './grade-row';
import { PhotoIds } from './proposal';

const EVERYONE = ['clerk', 'committee', 'supervisor', 'scorer', 'villager'] as const;
const PERIODS_MAX = 12;
const eachOnce = (list: readonly string[]) => new Set(list).size === list.length;

const PointsMarked = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(POINTS_MAX),
  v.transform(points),
);

const RoundStand = v.strictObject({ roundId: v.string(), state: RoundState });
const GradeStand = v.strictObject({ gradeId: v.string(), grade: v.nullable(Outcome) });
const MOVING = ['NOT_FOUND', 'ROUND_MOVED_ON', 'REQUEST_ID_TAKEN', 'BUSY'] as const;

export const gradeEndpoints = {
  /**
   * Opens a round over closed periods, by the usual scheme unless another is given. The first
   * households are entered at once; the timer goes on with the rest.
   */
  'grade.open': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      label: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,12}$/)),
      periods: v.pipe(
        v.array(PeriodKey),
        v.minLength(1),
        v.maxLength(PERIODS_MAX),
        v.check<string[], string>(eachOnce, 'each once'),
      ),
      scheme: v.optional(Scheme),
    },
    output: RoundStand,
    refuses: [
      'PERIOD_NOT_CLOSED',
      'ROUND_EXISTS',
      'ROUND_UNFINISHED',
      'SCHEME_AMISS',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** The usual scheme, to begin from. */
  'grade.scheme': villageEndpoint(['committee'], { input: {}, output: Scheme }),
  /** The village's rounds, the newest first. */
  'grade.rounds': villageEndpoint(['committee', 'scorer', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({ rounds: v.array(RoundRow), next: v.nullable(v.string()) }),
  }),
  /** The households of a round, by number: all, or those whose marks are not in yet. */
  'grade.list': villageEndpoint(['committee', 'scorer', 'supervisor'], {
    input: {
      roundId: Id,
      state: v.optional(v.picklist(['waiting', 'decided', 'left'])),
      after: v.optional(HouseholdNumber),
      limit: Limit,
    },
    output: v.strictObject(GradePage),
    refuses: ['NOT_FOUND'],
  }),
  /** One member of the appraisal group marks every indicator that is not computed. */
  'grade.appraise': villageEndpoint(['scorer'], {
    input: {
      requestId: RequestId,
      gradeId: Id,
      marks: v.pipe(
        v.array(
          v.strictObject({
            code: Code,
            points: PointsMarked,
          }),
        ),
        v.minLength(1),
        v.maxLength(INDICATORS_MAX),
      ),
    },
    output: v.strictObject({ gradeId: v.string(), marksIn: WholeNumber }),
    refuses: [
      ...MOVING,
      'GRADE_DECIDED',
      'RECUSED',
      'TOOK_PART',
      'MARK_OUT_OF_RANGE',
      'HOUSEHOLD_CLOSED',
    ],
  }),
  /** Says, with the evidence, that there can be no grade. It counts when a second person confirms it. */
  'grade.veto': villageEndpoint(['committee', 'scorer'], {
    input: {
      requestId: RequestId,
      gradeId: Id,
      code: Code,
      evidence: Reason,
      photoIds: v.pipe(PhotoIds, v.minLength(1)),
    },
    output: GradeStand,
    refuses: [...MOVING, 'VETO_UNKNOWN', 'VETO_RAISED', 'RECUSED', 'HOUSEHOLD_CLOSED'],
  }),
  /** The deliberation group rules on a veto, or changes a grade, with its reason. */
  'grade.deliberate': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      gradeId: Id,
      decision: v.variant('kind', [
        v.strictObject({ kind: v.literal('confirmVeto'), reason: Reason }),
        v.strictObject({ kind: v.literal('dismissVeto'), reason: Reason }),
        v.strictObject({ kind: v.literal('change'), grade: Outcome, reason: Reason }),
      ]),
    },
    output: GradeStand,
    refuses: [...MOVING, 'VETO_SETTLED', 'VETO_STANDS', 'GRADE_SAME', 'RECUSED', 'TOOK_PART'],
  }),
  /** Hands the round on: from the appraisal to the deliberation, from there to the township. */
  'grade.submit': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      roundId: Id,
      to: v.picklist(['deliberating', 'supervising']),
      minutes: Reason,
    },
    output: RoundStand,
    refuses: [...MOVING, 'MARKS_MISSING', 'VETO_OPEN'],
  }),
  /** What the township looks at: a village's rounds, and the households of one of them. */
  'grade.inspect': townshipEndpoint({
    input: {
      villageId: Id,
      roundId: v.optional(Id),
      after: v.optional(HouseholdNumber),
      limit: Limit,
    },
    output: v.strictObject({ rounds: v.array(RoundRow), ...GradePage }),
    refuses: ['NOT_FOUND'],
  }),
  /** Approved, it is published; returned, with the reason, it is deliberated again. */
  'grade.supervise': townshipEndpoint({
    input: {
      requestId: RequestId,
      villageId: Id,
      roundId: Id,
      approve: v.boolean(),
      reason: Reason,
    },
    output: RoundStand,
    refuses: [...MOVING, 'RECUSED', 'TOOK_PART'],
  }),
  /** A household's grade: why, what would raise it, and what it was before. */
  'grade.get': householdEndpoint(['villager', 'committee', 'supervisor'], {
    input: {},
    output: v.strictObject({
      /** Null until a round with this household is published. */
      current: v.nullable(Explanation),
      /** Published grades, the newest first. */
      history: v.array(
        v.strictObject({
          roundId: v.string(),
          label: v.string(),
          grade: Outcome,
          total: PointsAmount,
          publishedAt: Instant,
        }),
      ),
    }),
  }),
  /** Published grades of households that agreed to it, masked; nobody without a grade is on it. */
  'grade.board': villageEndpoint(EVERYONE, {
    input: { after: v.optional(Place), limit: Limit },
    output: v.strictObject({
      grades: v.array(
        v.strictObject({ maskedName: v.string(), grade: GradeName, label: v.string() }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
