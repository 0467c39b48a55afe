import * as v from 'valibot';
import { FINDING_STATES } from '@domain/finding/finding';
import { householdEndpoint, villageEndpoint } from './endpoint';
import {
  Id,
  Instant,
  Limit,
  Place,
  QuantityAmount,
  QuantityAsked,
  Reason,
  RequestId,
  Text,
} from './field';
import { PhotoIds } from './proposal';
import { ConfirmationAtTheDoor } from './proposal-row';

const FindingState = v.picklist(FINDING_STATES);
const ItemCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,16}$/));
const note = v.optional(Text(200));
const photoIds = v.optional(PhotoIds);
/** Findings are shown to be so: one photo at least. */
const PhotosAsked = v.pipe(PhotoIds, v.minLength(1));

/** What its household and those who inspect both see. */
const About = {
  id: v.string(),
  householdId: v.string(),
  itemCode: v.string(),
  itemName: v.string(),
  where: v.string(),
  note: v.string(),
  photoIds: v.array(v.string()),
  quantity: v.nullable(QuantityAmount),
  /** before: points are taken only when it is overdue; after: given back when put right in time. */
  mode: v.picklist(['before', 'after']),
  foundAt: Instant,
  dueAt: Instant,
  period: v.string(),
  state: FindingState,
  /** Past its time and not put right yet, although nobody has said so. */
  late: v.boolean(),
  /** Somebody saw that it is right now, in time or late. */
  putRight: v.boolean(),
  confirmed: v.boolean(),
  done: v.nullable(
    v.strictObject({ note: v.string(), photoIds: v.array(v.string()), at: Instant }),
  ),
  /** The latest last. */
  rechecks: v.array(
    v.strictObject({
      passed: v.boolean(),
      note: v.string(),
      photoIds: v.array(v.string()),
      at: Instant,
    }),
  ),
  dropped: v.nullable(v.strictObject({ reason: v.string(), at: Instant })),
  /** The deduction it led to; null when it led to none. */
  proposalId: v.nullable(v.string()),
  /** Whether a posted deduction was given back. */
  reversed: v.boolean(),
  byName: v.string(),
  /** Sorts a list of them by when they are due; a page goes on after the last one's. */
  duePlace: v.string(),
};

const InspectedFinding = v.strictObject({
  ...About,
  householdNumber: v.string(),
  maskedName: v.string(),
  /** Kin of the household, or of it: the caller does not recheck it. */
  recused: v.boolean(),
});

const Stand = v.strictObject({
  findingId: v.string(),
  state: FindingState,
  dueAt: Instant,
  proposalId: v.nullable(v.string()),
});

const MOVING = ['NOT_FOUND', 'FINDING_MOVED_ON', 'REQUEST_ID_TAKEN', 'BUSY'] as const;

export const findingEndpoints = {
  /** Something seen today that can be put right: photo, place, item. Its deadline begins. */
  'finding.create': householdEndpoint(['scorer', 'committee'], {
    input: {
      requestId: RequestId,
      itemCode: ItemCode,
      where: Text(40),
      note,
      quantity: v.optional(QuantityAsked),
      photoIds: PhotosAsked,
      confirmation: v.optional(ConfirmationAtTheDoor),
    },
    output: Stand,
    refuses: [
      'NOT_FOUND',
      'RULES_NOT_IN_USE',
      'ITEM_UNKNOWN',
      'NOT_RECTIFIABLE',
      'NOT_PROPOSER',
      'HOUSEHOLD_CLOSED',
      'PERIOD_CLOSED',
      'QUANTITY_AMISS',
      'CAP_REACHED',
      'CARD_REVOKED',
      'WITNESS_INVOLVED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** It has been put right, says the household, or a scorer for it. */
  'finding.done': householdEndpoint(['villager', 'scorer', 'committee'], {
    input: { requestId: RequestId, findingId: Id, note, photoIds },
    output: Stand,
    refuses: [...MOVING],
  }),
  /** Somebody went to see. Passed in time, no points are lost; failed, it is open until it is due. */
  'finding.recheck': villageEndpoint(['scorer', 'committee'], {
    input: { requestId: RequestId, findingId: Id, passed: v.boolean(), note, photoIds },
    output: Stand,
    refuses: [...MOVING, 'RECUSED'],
  }),
  /** It should not have been found; whatever it led to is undone. */
  'finding.drop': villageEndpoint(['committee'], {
    input: { requestId: RequestId, findingId: Id, reason: Reason },
    output: Stand,
    refuses: [...MOVING, 'RECUSED'],
  }),
  /**
   * The village's findings, or one household's. Of open and done ones the first due comes first, of others the last due;
   * without a state, all of them, the last due first.
   */
  'finding.list': villageEndpoint(['scorer', 'committee', 'supervisor'], {
    input: {
      state: v.optional(FindingState),
      householdId: v.optional(Id),
      after: v.optional(Place),
      limit: Limit,
    },
    output: v.strictObject({
      findings: v.array(InspectedFinding),
      next: v.nullable(v.string()),
    }),
  }),
  /** One household's findings, the last due first. */
  'finding.mine': householdEndpoint(['villager', 'committee', 'supervisor'], {
    input: { after: v.optional(Place), limit: Limit },
    output: v.strictObject({
      findings: v.array(v.strictObject(About)),
      next: v.nullable(v.string()),
    }),
  }),
};
