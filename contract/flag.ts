import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import {
  HouseholdNumber,
  Instant,
  Limit,
  PeriodKey,
  PointsAmount,
  Reason,
  RequestId,
  WholeNumber,
} from './field';

const EVERYONE = ['clerk', 'committee', 'supervisor', 'scorer', 'villager'] as const;

/** What keeps a household from the red flag. */
export const Missing = v.variant('kind', [
  v.strictObject({ kind: v.literal('score'), short: PointsAmount }),
  v.strictObject({ kind: v.literal('unrectified'), count: WholeNumber }),
  v.strictObject({ kind: v.literal('veto'), itemName: v.string() }),
  /** Not there for the whole period. */
  v.strictObject({ kind: v.literal('newcomer') }),
  /** Moved away or merged. */
  v.strictObject({ kind: v.literal('closed') }),
]);

const FlagRow = v.strictObject({
  householdId: v.string(),
  householdNumber: v.string(),
  maskedName: v.string(),
  /** Base included. */
  score: PointsAmount,
  /** Whether the rule alone gives it the flag. */
  meets: v.boolean(),
  missing: v.array(Missing),
  flagged: v.boolean(),
  /** Whether it flew the flag after the period before. */
  before: v.boolean(),
  /** What the committee decided against or beside the rule, the latest last. */
  changes: v.array(
    v.strictObject({
      flagged: v.boolean(),
      reason: v.string(),
      byName: v.string(),
      at: Instant,
    }),
  ),
});

export const flagEndpoints = {
  /** The households of a closed period with what the rule says of each, by number. */
  'flag.list': villageEndpoint(['committee', 'supervisor'], {
    input: {
      period: PeriodKey,
      flagged: v.optional(v.boolean()),
      after: v.optional(HouseholdNumber),
      limit: Limit,
    },
    output: v.strictObject({ results: v.array(FlagRow), next: v.nullable(v.string()) }),
  }),
  /** Gives or takes a flag with a reason, until the flags are published. */
  'flag.review': householdEndpoint(['committee'], {
    input: { requestId: RequestId, period: PeriodKey, flagged: v.boolean(), reason: Reason },
    output: v.strictObject({ householdId: v.string(), flagged: WholeNumber }),
    refuses: ['NOT_FOUND', 'PERIOD_NOT_CLOSED', 'FLAGS_PUBLISHED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** From now on everybody sees which households fly the flag; nothing changes it any more. */
  'flag.publish': villageEndpoint(['committee'], {
    input: { requestId: RequestId, period: PeriodKey },
    output: v.strictObject({ flagged: WholeNumber }),
    refuses: [
      'NOT_FOUND',
      'PERIOD_NOT_CLOSED',
      'FLAGS_WITHOUT_RULE',
      'FLAGS_PUBLISHED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** The households that fly the flag, masked; the newest published period unless one is named. */
  'flag.board': villageEndpoint(EVERYONE, {
    input: { period: v.optional(PeriodKey) },
    output: v.nullable(
      v.strictObject({
        period: v.string(),
        publishedAt: Instant,
        households: v.array(v.strictObject({ maskedName: v.string() })),
      }),
    ),
  }),
};
