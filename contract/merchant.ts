import * as v from 'valibot';
import { FUND_KINDS } from '@domain/fund/fund';
import { villageEndpoint } from './endpoint';
import { Id, Instant, Limit, Place, PointsAmount, RequestId, Text, WholeNumber } from './field';

const FEN_PER_POINT_MAX = 10_000;
const Month = v.pipe(v.string(), v.regex(/^20\d{2}-(0[1-9]|1[0-2])$/));

const MerchantRow = v.strictObject({
  id: v.string(),
  name: v.string(),
  note: v.string(),
  fenPerPoint: WholeNumber,
  state: v.picklist(['active', 'ended']),
});

const UseRow = v.strictObject({
  code: v.string(),
  name: v.string(),
  householdNumber: v.string(),
  points: PointsAmount,
  fen: WholeNumber,
  at: Instant,
  byName: v.string(),
  place: v.string(),
});

export const merchantEndpoints = {
  /** A new partner, or, with an id, another name, note or rate, or the end of it. */
  'merchant.save': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      merchantId: v.optional(Id),
      name: Text(20),
      note: Text(100),
      fenPerPoint: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(FEN_PER_POINT_MAX)),
      state: MerchantRow.entries.state,
    },
    output: v.strictObject({ merchantId: v.string() }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  'merchant.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: {},
    output: v.strictObject({ merchants: v.array(MerchantRow) }),
  }),
  /** What was had of a merchant in a month, what that comes to, and whether it was paid. */
  'merchant.statement': villageEndpoint(['committee', 'supervisor', 'merchant'], {
    input: { merchantId: Id, month: Month, before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      merchant: MerchantRow,
      uses: WholeNumber,
      points: PointsAmount,
      fen: WholeNumber,
      paid: v.nullable(
        v.strictObject({
          fen: WholeNumber,
          fund: v.picklist(FUND_KINDS),
          at: Instant,
          byName: v.string(),
        }),
      ),
      lines: v.array(UseRow),
      next: v.nullable(v.string()),
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** Pays a merchant for a month that is over, from one of the village's funds, once. */
  'merchant.settle': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      merchantId: Id,
      month: Month,
      fund: v.picklist(FUND_KINDS),
    },
    output: v.strictObject({ uses: WholeNumber, fen: WholeNumber }),
    refuses: [
      'NOT_FOUND',
      'PERIOD_RUNNING',
      'MERCHANT_PAID',
      'NOTHING_OWED',
      'FUND_SHORT',
      'FUND_EARMARKED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
};
