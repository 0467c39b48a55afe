import * as v from 'valibot';
import { COUNT_STATES } from '@domain/count/count';
import { villageEndpoint } from './endpoint';
import {
  eachOnce,
  Id,
  Instant,
  Limit,
  LINES_MAX,
  Place,
  PointsAmount,
  Reason,
  RequestId,
  WholeNumber,
} from './field';
import { StockLevel } from './goods-row';
import { PhotoIds } from './proposal';

const COUNTERS = ['committee', 'clerk', 'supervisor'] as const;
const KEEPERS = ['committee', 'clerk'] as const;

const State = v.picklist(COUNT_STATES);

const Items = v.pipe(
  v.array(v.strictObject({ goodsId: Id, counted: StockLevel })),
  v.minLength(1),
  v.maxLength(LINES_MAX),
  eachOnce(({ goodsId }) => goodsId),
);

const Reasons = v.pipe(
  v.array(v.strictObject({ goodsId: Id, reason: Reason })),
  v.maxLength(LINES_MAX),
  eachOnce(({ goodsId }) => goodsId),
);

const Stand = v.strictObject({ countId: v.string(), state: State });

const Row = {
  id: v.string(),
  no: v.string(),
  state: State,
  at: Instant,
  countedByName: v.string(),
  confirmedByName: v.nullable(v.string()),
  approvedByName: v.nullable(v.string()),
  /** What the differences are worth; null until two people came to the same numbers. */
  worth: v.nullable(PointsAmount),
};

const Line = v.strictObject({
  goodsId: v.string(),
  name: v.string(),
  unitName: v.string(),
  /** Told to whoever counted it; to anybody else once two people came to the same numbers. */
  counted: v.nullable(WholeNumber),
  /** What the books said and how far they are off; null until two people came to the same numbers. */
  expected: v.nullable(v.pipe(v.number(), v.integer())),
  difference: v.nullable(v.pipe(v.number(), v.integer())),
  reason: v.string(),
});

export const countEndpoints = {
  /** What somebody counted on the shelf, without being told what the books say. */
  'count.create': villageEndpoint(COUNTERS, {
    input: { requestId: RequestId, items: Items },
    output: Stand,
    refuses: ['NOT_FOUND', 'COUNT_OPEN', 'SERVICE_UNSTOCKED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** What another person counted of the same: confirmed when they agree, counted again when not. */
  'count.confirm': villageEndpoint(COUNTERS, {
    input: { requestId: RequestId, countId: Id, items: Items },
    output: Stand,
    refuses: ['NOT_FOUND', 'COUNT_MOVED_ON', 'TOOK_PART', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Books what was found, with a reason for each difference; much of it waits for the committee. */
  'count.post': villageEndpoint(KEEPERS, {
    input: { requestId: RequestId, countId: Id, reasons: Reasons, photoIds: PhotoIds },
    output: Stand,
    refuses: [
      'NOT_FOUND',
      'COUNT_MOVED_ON',
      'COUNT_REASON_MISSING',
      'COUNT_BELOW_RESERVED',
      'COUNT_OUTDATED',
      'PHOTO_MISSING',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  'count.approve': villageEndpoint(['committee'], {
    input: { requestId: RequestId, countId: Id },
    output: Stand,
    refuses: [
      'NOT_FOUND',
      'COUNT_MOVED_ON',
      'COUNT_REASON_MISSING',
      'COUNT_BELOW_RESERVED',
      'COUNT_OUTDATED',
      'TOOK_PART',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** A count nobody posts: counted wrong, or not approved. */
  'count.drop': villageEndpoint(COUNTERS, {
    input: { requestId: RequestId, countId: Id, reason: Reason },
    output: Stand,
    refuses: ['NOT_FOUND', 'COUNT_MOVED_ON', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  'count.get': villageEndpoint(COUNTERS, {
    input: { countId: Id },
    output: v.strictObject({
      ...Row,
      lines: v.array(Line),
      photoIds: v.array(v.string()),
      dropReason: v.string(),
      /** What the caller had to do with it: who counted does not confirm, neither of the two approves. */
      countedByMe: v.boolean(),
      confirmedByMe: v.boolean(),
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** Counts, the newest first; all or those in a state. */
  'count.list': villageEndpoint(COUNTERS, {
    input: { state: v.optional(State), before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      counts: v.array(v.strictObject({ ...Row, names: v.array(v.string()) })),
      next: v.nullable(v.string()),
    }),
  }),
};
