import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import {
  BagCode,
  CardToken,
  Hash,
  HouseholdNumber,
  Id,
  Instant,
  Limit,
  Place,
  PointsAmount,
  QuantityAmount,
  Reason,
  RequestId,
  WholeNumber,
} from './field';
import { Given, HamletName } from './household';
import { ExchangeTable } from './table';
import { TradedIn } from './trade-in';

const SEQ_MAX = 9_999;
const HOUSEHOLDS_MAX = 200;

/** To the millisecond and in UTC, so that instants sort as text. */
const ExactInstant = v.pipe(
  v.string(),
  v.regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.isoTimestamp(),
);

const STAFF = ['committee', 'supervisor', 'clerk'] as const;

const OutingRow = v.strictObject({
  id: v.string(),
  no: WholeNumber,
  state: v.picklist(['open', 'closed']),
  hamlet: v.nullable(v.string()),
  byName: v.string(),
  preparedAt: Instant,
  until: Instant,
  lastSeq: WholeNumber,
  posted: WholeNumber,
  conflicts: WholeNumber,
  endedAt: v.nullable(Instant),
  place: v.string(),
});

const Brought = v.strictObject({
  name: v.string(),
  measure: v.picklist(['count', 'weight']),
  unitName: v.string(),
  quantity: v.nullable(QuantityAmount),
  /** Why it was not taken; null for what was. */
  rejectedFor: v.nullable(v.string()),
});

const ConflictRow = v.strictObject({
  id: v.string(),
  /** 出3-12, as on the receipt. */
  receiptNumber: v.string(),
  occurredAt: v.string(),
  householdId: v.string(),
  householdNumber: v.string(),
  brought: v.array(Brought),
  code: v.string(),
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
  state: v.picklist(['open', 'posted', 'dropped']),
  sentByName: v.string(),
  /** Whoever asks weighed it, and so does not settle it. */
  own: v.boolean(),
  sentAt: Instant,
  settling: v.nullable(v.strictObject({ byName: v.string(), at: Instant, reason: v.string() })),
  place: v.string(),
});

export const outingEndpoints = {
  /** Begins an outing without network: what the device takes along, besides the households. */
  'outing.prepare': villageEndpoint(['clerk'], {
    input: { requestId: RequestId, hamlet: v.optional(HamletName) },
    output: v.strictObject({
      id: v.string(),
      no: WholeNumber,
      hamlet: v.nullable(v.string()),
      table: ExchangeTable,
      preparedAt: Instant,
      until: Instant,
    }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The households a device takes along, by number: no name, no card, only what a card hashes to. */
  'outing.households': villageEndpoint(['clerk'], {
    input: {
      hamlet: v.optional(HamletName),
      after: v.optional(HouseholdNumber),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HOUSEHOLDS_MAX)),
    },
    output: v.strictObject({
      households: v.array(
        v.strictObject({
          id: v.string(),
          number: v.string(),
          maskedName: v.string(),
          cardHash: Hash,
          bags: v.array(v.string()),
          remainders: v.record(v.string(), QuantityAmount),
          /** Points given per material from today on, for daily caps. */
          given: Given,
        }),
      ),
      next: v.nullable(v.string()),
      /** The cloud's clock, for a device whose own may be wrong. */
      at: Instant,
    }),
  }),
  /** Ends an outing; what still comes of it waits for somebody to look at it. */
  'outing.close': villageEndpoint(['committee', 'clerk'], {
    input: { requestId: RequestId, outingId: Id },
    output: v.strictObject({ outingId: v.string() }),
    refuses: ['NOT_FOUND', 'OUTING_ENDED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The village's outings, the newest first. */
  'outing.list': villageEndpoint(STAFF, {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({ outings: v.array(OutingRow), next: v.nullable(v.string()) }),
  }),
  /**
   * Posts a trade-in typed without network, in the order and at the time it was typed. What the
   * rules no longer allow becomes a conflict in the same step.
   */
  'trade-in.replay': villageEndpoint(['clerk'], {
    input: {
      requestId: RequestId,
      outingId: Id,
      seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SEQ_MAX)),
      occurredAt: ExactInstant,
      householdId: Id,
      cardToken: v.optional(CardToken),
      bagCode: v.optional(BagCode),
      ...TradedIn,
    },
    output: v.strictObject({
      /** Null when it became a conflict; then `code` says why. */
      receiptNumber: v.nullable(v.string()),
      amount: v.nullable(PointsAmount),
      code: v.nullable(v.string()),
    }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** What came of outings and could not be posted, the newest first. */
  'conflict.list': villageEndpoint(STAFF, {
    input: {
      state: v.picklist(['open', 'posted', 'dropped']),
      before: v.optional(Place),
      limit: Limit,
    },
    output: v.strictObject({ conflicts: v.array(ConflictRow), next: v.nullable(v.string()) }),
  }),
  /** Somebody else than who weighed it posts it after all, or drops it; with a reason. */
  'conflict.settle': villageEndpoint(['committee', 'clerk'], {
    input: {
      requestId: RequestId,
      conflictId: Id,
      settleBy: v.picklist(['post', 'drop']),
      reason: Reason,
    },
    output: v.strictObject({ receiptNumber: v.nullable(v.string()) }),
    refuses: [
      'NOT_FOUND',
      'CONFLICT_SETTLED',
      'TOOK_PART',
      'OWN_HOUSEHOLD',
      'HOUSEHOLD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
};
