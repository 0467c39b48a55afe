import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import {
  Day,
  Fen,
  Id,
  Instant,
  Limit,
  LINES_MAX,
  Place,
  QuarterKey,
  Reason,
  RequestId,
  Text,
  WholeNumber,
} from './field';
import { PhotoIds } from './proposal';

const KEEPERS = ['committee', 'clerk'] as const;
const READERS = ['committee', 'supervisor', 'clerk'] as const;

/** A bundle a person can lift, a lorry a dealer comes with. */
const BUNDLE_GRAMS_MAX = 1_000_000;
const SALE_GRAMS_MAX = 100_000_000;
const PIECES_MAX = 100_000;
const LINE_FEN_MAX = 10_000_000;
const DEALER_MAX = 30;

const Grams = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const BundleState = v.picklist(['kept', 'sold', 'dropped']);

const Bundle = v.strictObject({
  id: v.string(),
  code: v.string(),
  materialId: v.string(),
  name: v.string(),
  grams: WholeNumber,
  pieces: v.nullable(WholeNumber),
  state: BundleState,
  weighedOn: v.string(),
  endedOn: v.nullable(v.string()),
  reason: v.string(),
  byName: v.string(),
});

const eachOnce = <T>(key: (item: T) => string) =>
  v.check<T[], string>((items) => new Set(items.map(key)).size === items.length, 'each once');

const Lines = v.pipe(
  v.array(
    v.strictObject({
      materialId: Id,
      grams: Grams(SALE_GRAMS_MAX),
      /** Nothing when the dealer took it for free. */
      amountFen: v.pipe(Fen, v.maxValue(LINE_FEN_MAX)),
    }),
  ),
  v.minLength(1),
  v.maxLength(LINES_MAX),
  eachOnce(({ materialId }) => materialId),
  v.check((lines) => lines.some(({ amountFen }) => amountFen > 0), 'a sale brings money'),
);

const Sale = v.strictObject({
  id: v.string(),
  dealer: v.string(),
  on: v.string(),
  lines: v.array(
    v.strictObject({
      materialId: v.string(),
      name: v.string(),
      grams: WholeNumber,
      amountFen: Fen,
      /** What its bundles weighed when they were packed. */
      bundledGrams: WholeNumber,
    }),
  ),
  bundleCodes: v.array(v.string()),
  amountFen: Fen,
  state: v.picklist(['sold', 'undone']),
  note: v.string(),
  photoIds: v.array(v.string()),
  byName: v.string(),
  at: Instant,
});

export const saleEndpoints = {
  /** Recyclables of one material, packed and weighed; the number is written on them. */
  'bundle.create': villageEndpoint(KEEPERS, {
    input: {
      requestId: RequestId,
      materialId: Id,
      grams: Grams(BUNDLE_GRAMS_MAX),
      pieces: v.optional(v.pipe(WholeNumber, v.minValue(1), v.maxValue(PIECES_MAX))),
    },
    output: v.strictObject({ bundleId: v.string(), code: v.string() }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A bundle that was opened again, or written down by mistake. */
  'bundle.drop': villageEndpoint(KEEPERS, {
    input: { requestId: RequestId, bundleId: Id, reason: Reason },
    output: v.strictObject({ bundleId: v.string() }),
    refuses: ['BUNDLE_MOVED_ON', 'NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The bundles, the newest first; those in one state or all. */
  'bundle.list': villageEndpoint(READERS, {
    input: { state: v.optional(BundleState), before: v.optional(Place), limit: Limit },
    output: v.strictObject({ bundles: v.array(Bundle), next: v.nullable(v.string()) }),
  }),
  /** What a dealer took and paid, bundles and loose; the money is in the fund at once. */
  'sale.create': villageEndpoint(KEEPERS, {
    input: {
      requestId: RequestId,
      dealer: Text(DEALER_MAX),
      on: Day,
      lines: Lines,
      bundleIds: v.optional(
        v.pipe(
          v.array(Id),
          v.minLength(1),
          v.maxLength(LINES_MAX),
          eachOnce((id) => id),
        ),
      ),
      note: v.optional(Reason),
      photoIds: v.optional(PhotoIds),
    },
    output: v.strictObject({ saleId: v.string(), amountFen: Fen, balanceFen: Fen }),
    refuses: [
      'BUNDLE_LATER',
      'BUNDLE_MOVED_ON',
      'DAY_OUT_OF_REACH',
      'NOT_FOUND',
      'SALE_LINE_MISSING',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** What was sold, the newest first; of one quarter or of all time. */
  'sale.list': villageEndpoint(READERS, {
    input: { quarter: v.optional(QuarterKey), before: v.optional(Place), limit: Limit },
    output: v.strictObject({ sales: v.array(Sale), next: v.nullable(v.string()) }),
  }),
};
