import * as v from 'valibot';
import { GRADES } from '@domain/grade/scheme';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { Day, Id, Instant, Limit, Place, RequestId, Text, WholeNumber } from './field';

const AT_ONCE_MAX = 20;
const LIMIT_FEN_MAX = 10_000_000_000;

const GradeName = v.picklist(GRADES);

const HouseholdIds = v.pipe(
  v.array(Id),
  v.minLength(1),
  v.maxLength(AT_ONCE_MAX),
  v.check<string[], string>((ids) => new Set(ids).size === ids.length, 'each once'),
);

/** What the bank answered. Nobody else says how much. */
const Reply = v.strictObject({
  limitFen: WholeNumber,
  reference: v.string(),
  repliedOn: v.string(),
  at: Instant,
});

const About = {
  id: v.string(),
  label: v.string(),
  grade: GradeName,
  bank: v.string(),
  byName: v.string(),
  at: Instant,
  /** The latest last. */
  replies: v.array(Reply),
  place: v.string(),
};

export const disclosureEndpoints = {
  /** Recommends households to a bank, each with its standing consent; every one is recorded. */
  'disclosure.create': villageEndpoint(['committee'], {
    input: { requestId: RequestId, roundId: Id, bank: Text(30), householdIds: HouseholdIds },
    output: v.strictObject({
      label: v.string(),
      bank: v.string(),
      rows: v.array(
        v.strictObject({
          disclosureId: v.string(),
          householdNumber: v.string(),
          headName: v.string(),
          grade: GradeName,
        }),
      ),
      /** The recommendation sheet as an .xlsx file. */
      sheet: v.strictObject({ name: v.string(), base64: v.string() }),
    }),
    refuses: [
      'NOT_FOUND',
      'GRADE_UNPUBLISHED',
      'GRADE_MISSING',
      'CONSENT_MISSING',
      'HOUSEHOLD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** What the bank answered, with its own reference: the only way a credit line gets in. */
  'disclosure.reply': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      disclosureId: Id,
      limitFen: v.pipe(WholeNumber, v.maxValue(LIMIT_FEN_MAX)),
      reference: Text(40),
      repliedOn: Day,
    },
    output: v.strictObject({ disclosureId: v.string() }),
    refuses: ['NOT_FOUND', 'CONSENT_MISSING', 'DAY_OUT_OF_REACH', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Every disclosure of the village, the newest first. */
  'disclosure.list': villageEndpoint(['committee', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      disclosures: v.array(
        v.strictObject({
          ...About,
          householdId: v.string(),
          householdNumber: v.string(),
          headName: v.string(),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
  /** Whom the own household was ever told to, what, when and by whom. */
  'disclosure.mine': householdEndpoint(['villager', 'committee', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      disclosures: v.array(v.strictObject(About)),
      next: v.nullable(v.string()),
    }),
  }),
};
