import * as v from 'valibot';
import { householdEndpoint } from './endpoint';
import { Instant, PointsAmount, Version } from './field';
import { Missing } from './flag';

/** One thing that moved the score, as the household reads it. */
const Reason = v.strictObject({
  entryId: v.string(),
  itemName: v.string(),
  occurredOn: v.string(),
  /** What it adds; negative when it takes. */
  change: PointsAmount,
  at: Instant,
});

const RunningPeriod = v.strictObject({
  period: v.string(),
  version: Version,
  /** The first day, and the first day after. */
  from: v.string(),
  until: v.string(),
  base: PointsAmount,
  additions: PointsAmount,
  deductions: PointsAmount,
  /** base + additions − deductions. */
  score: PointsAmount,
  /** Why: the newest first; what was reversed is not among them. */
  reasons: v.array(Reason),
});

/** How the flag would be decided if the period ended today. */
const Outlook = v.strictObject({
  threshold: PointsAmount,
  meets: v.boolean(),
  missing: v.array(Missing),
});

/** A flag as it was published. */
const FlagSaid = v.strictObject({
  flagged: v.boolean(),
  before: v.boolean(),
  missing: v.array(Missing),
  /** Why the committee decided against or beside the rule; null when it did not. */
  reason: v.nullable(v.string()),
  publishedAt: Instant,
});

export const standingEndpoints = {
  /** A household's score and why, its flag and what is missing, and when its points end. */
  'standing.get': householdEndpoint(['villager', 'committee', 'supervisor'], {
    input: {},
    output: v.strictObject({
      number: v.string(),
      maskedName: v.string(),
      closed: v.boolean(),
      /** Null while the village has no rules in force. */
      running: v.nullable(RunningPeriod),
      /** Null where the rules know no red flag. */
      outlook: v.nullable(Outlook),
      /** Earlier periods, the newest first. */
      past: v.array(
        v.strictObject({
          period: v.string(),
          score: PointsAmount,
          /** Null until it is published, or where there was no rule. */
          flag: v.nullable(FlagSaid),
        }),
      ),
      /** Put right until then, these take nothing and do not stand in the way of the flag. */
      findings: v.array(
        v.strictObject({
          id: v.string(),
          itemName: v.string(),
          where: v.string(),
          state: v.picklist(['open', 'done', 'overdue']),
          dueAt: Instant,
        }),
      ),
      /** When exchange points end next, and how many of those there are now; null when they never do. */
      clearing: v.nullable(v.strictObject({ day: v.string(), points: PointsAmount })),
    }),
    refuses: ['NOT_FOUND'],
  }),
};
