import * as v from 'valibot';
import { PERIOD_KINDS } from '@domain/period';
import { ROW_FAULTS } from '@domain/rulebook/row-fault';
import { UNCOUNTED } from '@domain/rulebook/uncounted';
import { villageEndpoint } from './endpoint';
import {
  Day,
  Instant,
  PeriodKey,
  PointsAmount,
  RequestId,
  SmallFile,
  Version,
  WholeNumber,
} from './field';
import {
  Adoption,
  Dimension,
  Filing,
  Item,
  RulebookInForce,
  ShownRulebook,
  Written,
} from './rulebook-row';

const EVERYONE = ['committee', 'supervisor', 'scorer', 'clerk', 'villager'] as const;

/** What a household came to in a period under one version of the rules. */
const Came = v.strictObject({
  /** Base included. */
  score: PointsAmount,
  /** Exchange points it was given. */
  issued: PointsAmount,
  /** Null where there is no rule for it, or the periods are of another kind. */
  flagged: v.nullable(v.boolean()),
  /** Null where no grading has used the period. */
  grade: v.nullable(v.picklist(['AAA', 'AA', 'A', 'none'])),
});

const Sum = v.strictObject({
  version: Version,
  issued: PointsAmount,
  /** What the version means to issue in a period; null without limit. */
  budget: v.nullable(PointsAmount),
  fenPerPoint: v.nullable(WholeNumber),
  flagged: v.nullable(WholeNumber),
  grades: v.nullable(
    v.strictObject({ AAA: WholeNumber, AA: WholeNumber, A: WholeNumber, none: WholeNumber }),
  ),
});

export const rulebookEndpoints = {
  /**
   * One version; without a number the one in force today, or null while there is none. Drafts are
   * the committee's and the supervisor's: to others there is none.
   */
  'rulebook.get': villageEndpoint(EVERYONE, {
    input: { version: v.optional(Version) },
    output: v.strictObject({ rulebook: v.nullable(ShownRulebook) }),
    refuses: ['NOT_FOUND'],
  }),
  /** The versions, the newest first. */
  'rulebook.list': villageEndpoint(EVERYONE, {
    input: {},
    output: v.strictObject({
      versions: v.array(
        v.strictObject({
          version: Version,
          title: v.string(),
          state: v.picklist(['draft', 'adopted']),
          period: v.picklist(PERIOD_KINDS),
          /** How many. */
          items: WholeNumber,
          heldOn: v.nullable(Day),
          effectiveOn: v.nullable(Day),
          savedAt: Instant,
        }),
      ),
      /** The adopted versions as the village's document has them now, by the day they take effect. */
      adopted: v.array(RulebookInForce),
    }),
  }),
  /** Writes a draft: a new one, or over the one of this version. */
  'rulebook.save': villageEndpoint(['committee'], {
    input: { requestId: RequestId, version: v.optional(Version), ...Written },
    output: v.strictObject({ version: Version, savedAt: Instant }),
    refuses: [
      'NOT_FOUND',
      'RULE_BANNED',
      'RULEBOOK_FLAWED',
      'RULEBOOK_ADOPTED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Records that the meeting agreed, and the day it takes effect. From then on nothing changes it. */
  'rulebook.adopt': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      version: Version,
      /** The draft as it was read out to the meeting; another one has been saved since otherwise. */
      savedAt: Instant,
      adoption: Adoption,
      filing: Filing,
      effectiveOn: Day,
    },
    output: v.strictObject({ version: Version, effectiveOn: Day }),
    refuses: [
      'NOT_FOUND',
      'RULE_BANNED',
      'RULEBOOK_FLAWED',
      'RULEBOOK_ADOPTED',
      'RULEBOOK_CHANGED',
      'ADOPTION_FLAWED',
      'EFFECTIVE_DAY_WRONG',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** What a past period's posted events would have come to under another version. Nothing is saved. */
  'rulebook.replay': villageEndpoint(['committee', 'supervisor'], {
    input: { version: Version, period: PeriodKey },
    output: v.strictObject({
      period: PeriodKey,
      /** False where the version settles over periods of another kind: flags cannot be compared. */
      sameKind: v.boolean(),
      events: WholeNumber,
      /** As it was, and as it would have been. */
      before: Sum,
      after: Sum,
      /** By number; at most 1000. */
      households: v.array(
        v.strictObject({
          householdNumber: v.string(),
          maskedName: v.string(),
          before: Came,
          after: Came,
        }),
      ),
      /** How many households are not listed. */
      more: WholeNumber,
      /** What counted and would not any more, by item and reason. */
      uncounted: v.array(
        v.strictObject({
          itemCode: v.string(),
          itemName: v.string(),
          why: v.picklist(UNCOUNTED),
          times: WholeNumber,
          points: PointsAmount,
        }),
      ),
    }),
    refuses: ['NOT_FOUND', 'RULES_NOT_IN_USE'],
  }),
  /** Reads items from a spreadsheet, with everything that is wrong in it. Nothing is saved. */
  'rulebook.import': villageEndpoint(['committee'], {
    input: { file: SmallFile },
    output: v.strictObject({
      /** Of the rows without a fault. */
      dimensions: v.array(Dimension),
      items: v.array(Item),
      faults: v.array(
        v.strictObject({
          /** As the spreadsheet numbers it, from 1. */
          row: WholeNumber,
          /** The column's heading. */
          column: v.string(),
          code: v.picklist(ROW_FAULTS),
          /** What stands there, what is allowed, what is too much, why it is banned. */
          facts: v.record(v.string(), v.union([v.string(), v.number()])),
        }),
      ),
    }),
    refuses: ['SHEET_UNREADABLE', 'SHEET_TOO_LARGE'],
  }),
  /** One version as a spreadsheet: the items as they are read back, the settings, the adoption. */
  'rulebook.export': villageEndpoint(['committee', 'supervisor'], {
    input: { version: Version },
    output: v.strictObject({ name: v.string(), base64: v.string() }),
    refuses: ['NOT_FOUND'],
  }),
};
