import * as v from 'valibot';
import { townshipEndpoint, villageEndpoint } from './endpoint';
import {
  eachOnce,
  Id,
  Instant,
  PointsAmount,
  QuantityAmount,
  QuantityAsked,
  Reason,
  RequestId,
  Text,
  WholeNumber,
} from './field';

const READERS = ['committee', 'supervisor', 'clerk'] as const;

/** A close carries everything it says: a page of them is a handful. */
const PAGE_MAX = 20;
const CLOSES_MAX = 1_000_000;
const MATERIALS_MAX = 40;
const NOTE_MAX = 200;

const CloseNo = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(CLOSES_MAX));
const Whole = v.pipe(v.number(), v.integer());
/** Written as `day.get` writes it, so that it compares as text. */
const ShownInstant = v.pipe(Instant, v.regex(/^[\d-]{10}T[\d:]{8}\.\d{3}Z$/));

const Measure = v.picklist(['count', 'weight']);
const Page = {
  /** The number a page goes on before; the newest when absent. */
  before: v.optional(CloseNo),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAGE_MAX)),
};

const Figures = v.strictObject({
  tradeIns: WholeNumber,
  redemptions: WholeNumber,
  reversals: WholeNumber,
  others: WholeNumber,
  rejected: WholeNumber,
  late: WholeNumber,
  points: v.strictObject({
    issued: PointsAmount,
    takenBack: PointsAmount,
    redeemed: PointsAmount,
    givenBack: PointsAmount,
    onPaper: PointsAmount,
    offPaper: PointsAmount,
    others: PointsAmount,
  }),
  materials: v.array(
    v.strictObject({
      materialId: v.string(),
      name: v.string(),
      measure: Measure,
      unitName: v.string(),
      quantity: QuantityAmount,
      points: PointsAmount,
    }),
  ),
  goods: v.array(
    v.strictObject({
      goodsId: v.string(),
      name: v.string(),
      unitName: v.string(),
      handedOut: Whole,
      points: PointsAmount,
      came: Whole,
      went: Whole,
      difference: Whole,
    }),
  ),
});

const Weighed = v.array(
  v.strictObject({
    materialId: v.string(),
    name: v.string(),
    measure: Measure,
    unitName: v.string(),
    quantity: QuantityAmount,
  }),
);

const Signatures = v.array(v.strictObject({ role: v.string(), name: v.string(), at: Instant }));

const Close = v.strictObject({
  no: WholeNumber,
  day: v.string(),
  from: Instant,
  until: Instant,
  figures: Figures,
  weighed: Weighed,
  note: v.string(),
  state: v.picklist(['signed', 'sealed', 'reopened']),
  signatures: Signatures,
  /** What was signed before, and why it was opened again. */
  reopenings: v.array(
    v.strictObject({
      byName: v.string(),
      at: Instant,
      reason: v.string(),
      note: v.string(),
      weighed: Weighed,
      signatures: Signatures,
    }),
  ),
});

const Closes = v.strictObject({ closes: v.array(Close), next: v.nullable(WholeNumber) });

export const dayEndpoints = {
  /** What happened in the shop since the last close, as it would be signed now. */
  'day.get': villageEndpoint(READERS, {
    input: {},
    output: v.strictObject({
      no: WholeNumber,
      from: Instant,
      /** A minute ago: what is younger may not be the whole of it. */
      until: Instant,
      figures: Figures,
      /** Postings since then; they count in the next close. */
      fresh: WholeNumber,
    }),
  }),
  /** The closes of a village, the newest first. */
  'day.list': villageEndpoint(READERS, { input: Page, output: Closes }),
  /** The clerk's signature under what they were shown, or under a close the township opened again. */
  'day.sign': villageEndpoint(['clerk'], {
    input: {
      requestId: RequestId,
      no: CloseNo,
      until: ShownInstant,
      /** What was put on the scale or counted once more at the end of the day. */
      weighed: v.pipe(
        v.array(v.strictObject({ materialId: Id, quantity: QuantityAsked })),
        v.maxLength(MATERIALS_MAX),
        eachOnce(({ materialId }) => materialId),
      ),
      note: v.optional(Text(NOTE_MAX)),
    },
    output: v.strictObject({ no: WholeNumber }),
    refuses: ['NOT_FOUND', 'DAY_TOO_FRESH', 'DAY_MOVED_ON', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A committee member's signature beside the clerk's: the day is sealed. */
  'day.countersign': villageEndpoint(['committee'], {
    input: { requestId: RequestId, no: CloseNo },
    output: v.strictObject({ no: WholeNumber }),
    refuses: ['NOT_FOUND', 'DAY_MOVED_ON', 'SAME_PERSON', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** What the township sees of a village's closes. */
  'day.inspect': townshipEndpoint({
    input: { villageId: Id, ...Page },
    output: Closes,
    refuses: ['NOT_FOUND'],
  }),
  /** Has a close signed anew. What was signed stays to be seen, with the reason. */
  'day.reopen': townshipEndpoint({
    input: { villageId: Id, requestId: RequestId, no: CloseNo, reason: Reason },
    output: v.strictObject({ no: WholeNumber }),
    refuses: ['NOT_FOUND', 'DAY_MOVED_ON', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
