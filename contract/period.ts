import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Instant, PeriodKey, PointsAmount, RequestId, Version, WholeNumber } from './field';

const READERS = ['committee', 'supervisor'] as const;

/** running: not over yet; ended: may be closed; closing: households are being gone through. */
const PeriodState = v.picklist(['running', 'ended', 'closing', 'closed']);

/** What the shop could honour: points that are out, against stock and money. */
const Coverage = v.strictObject({
  outstanding: PointsAmount,
  /** Stock on the shelf times its price. */
  stock: PointsAmount,
  /** Money in all funds, and what it is in points; null when it cannot be said. */
  fund: v.nullable(
    v.strictObject({
      amountFen: WholeNumber,
      points: v.nullable(PointsAmount),
    }),
  ),
  /** Whole percent; null while no points are out. */
  percent: v.nullable(WholeNumber),
  /** What the rulebook asks for before more is promised; null when it asks for nothing. */
  min: v.nullable(WholeNumber),
});

/** What a close came to, as far as it has come. */
const Figures = v.strictObject({
  /** Households gone through, and how many there are. */
  households: WholeNumber,
  of: WholeNumber,
  /** Households whose additions outweigh their deductions. */
  gaining: WholeNumber,
  /** The highest score, base included. */
  highest: PointsAmount,
  /** Exchange points issued at the close. */
  issued: PointsAmount,
});

const Flags = v.strictObject({
  state: v.picklist(['none', 'computed', 'published']),
  flagged: WholeNumber,
  publishedAt: v.nullable(Instant),
});

export const periodEndpoints = {
  /** How a period stands: the running one, unless another is asked for. */
  'period.get': villageEndpoint(READERS, {
    input: { period: v.optional(PeriodKey) },
    output: v.strictObject({
      period: v.string(),
      version: Version,
      /** The first day, and the first day after. */
      from: v.string(),
      until: v.string(),
      state: PeriodState,
      startedAt: v.nullable(Instant),
      closedAt: v.nullable(Instant),
      /** What keeps it from being closed. */
      open: v.strictObject({ proposals: WholeNumber, findings: WholeNumber }),
      /** Exchange points promised in it, and the limit if there is one. */
      budget: v.strictObject({ promised: PointsAmount, max: v.nullable(PointsAmount) }),
      coverage: Coverage,
      /** Null until its close begins. */
      figures: v.nullable(Figures),
      flags: Flags,
      /** When exchange points end next; null when they never do. */
      nextClearing: v.nullable(v.string()),
      /** The periods there have been under the village's rules, the newest first. */
      periods: v.array(v.string()),
    }),
    refuses: ['NOT_FOUND', 'RULES_NOT_IN_USE'],
  }),
  /**
   * Closes a period that is over: its scores freeze, points issued at the close are posted, flags are
   * computed. Goes through the first households at once; the timer goes on with the rest.
   */
  'period.close': villageEndpoint(['committee'], {
    input: { requestId: RequestId, period: PeriodKey },
    output: v.strictObject({
      period: v.string(),
      state: v.picklist(['closing', 'closed']),
      households: WholeNumber,
      of: WholeNumber,
    }),
    refuses: [
      'NOT_FOUND',
      'RULES_NOT_IN_USE',
      'PERIOD_RUNNING',
      'PERIOD_HAS_OPEN',
      'PERIOD_BEFORE_OPEN',
      'PERIOD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
};
