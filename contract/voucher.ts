import * as v from 'valibot';
import { points } from '@domain/points';
import { VOUCHER_VALUES } from '@domain/voucher/voucher';
import { villageEndpoint } from './endpoint';
import { Entry } from './entry';
import {
  CardToken,
  Id,
  Instant,
  LINES_MAX,
  Limit,
  OneTimeCode,
  PointsAmount,
  Reason,
  RequestId,
  WholeNumber,
  eachOnce,
} from './field';

const VoucherNumber = v.pipe(v.string(), v.regex(/^\d{7}$/));
const Secret = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/));
const Value = v.pipe(v.picklist<readonly number[]>(VOUCHER_VALUES), v.transform(points));

/** The same slip twice is a slip of the hand. */
const Slips = v.pipe(
  v.array(v.strictObject({ number: VoucherNumber, secret: Secret })),
  v.minLength(1),
  v.maxLength(LINES_MAX),
  eachOnce(({ number }) => number),
);

const VoucherRow = v.strictObject({
  number: v.string(),
  value: PointsAmount,
  state: v.picklist(['issued', 'redeemed', 'voided']),
  issuedTo: v.strictObject({ householdId: v.string(), number: v.string() }),
  issuedAt: Instant,
  until: v.nullable(v.string()),
  ending: v.nullable(
    v.strictObject({
      entryId: v.string(),
      householdId: v.string(),
      householdNumber: v.string(),
      at: Instant,
      byName: v.string(),
      reason: v.nullable(v.string()),
    }),
  ),
});

const Heap = v.strictObject({ slips: WholeNumber, points: PointsAmount });
const POSTING = ['NOT_FOUND', 'HOUSEHOLD_CLOSED', 'REQUEST_ID_TAKEN', 'BUSY'] as const;
const COUNTERSIGNED = ['OWN_HOUSEHOLD', 'COUNTERSIGN_VOID', 'COUNTERSIGN_WRONG'] as const;

export const voucherEndpoints = {
  /** Points onto paper, one slip for each value; the slips are printed by `voucher.print`. */
  'voucher.issue': villageEndpoint(['committee', 'clerk'], {
    input: {
      requestId: RequestId,
      householdId: Id,
      cardToken: CardToken,
      countersign: v.optional(OneTimeCode),
      values: v.pipe(v.array(Value), v.minLength(1), v.maxLength(LINES_MAX)),
    },
    output: v.strictObject({ entry: Entry }),
    refuses: [...POSTING, ...COUNTERSIGNED, 'CARD_REVOKED', 'POINTS_SHORT'],
  }),
  /** What of one issue is still good, with its secrets; a clerk prints on the day of issue only. */
  'voucher.print': villageEndpoint(['committee', 'clerk'], {
    input: { entryId: Id },
    output: v.strictObject({
      householdNumber: v.string(),
      until: v.nullable(v.string()),
      slips: v.array(
        v.strictObject({ number: v.string(), secret: v.string(), value: PointsAmount }),
      ),
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** Slips handed in, onto the household whose card is shown. All of them or none. */
  'voucher.redeem': villageEndpoint(['clerk'], {
    input: {
      requestId: RequestId,
      householdId: Id,
      cardToken: CardToken,
      countersign: v.optional(OneTimeCode),
      slips: Slips,
    },
    output: v.strictObject({ entry: Entry }),
    refuses: [
      ...POSTING,
      ...COUNTERSIGNED,
      'CARD_REVOKED',
      'VOUCHER_WRONG',
      'VOUCHER_USED',
      'VOUCHER_VOID',
      'VOUCHER_LAPSED',
    ],
  }),
  /** A lost or spoilt slip; its points go back to who it was issued to, or where the committee says. */
  'voucher.void': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      number: VoucherNumber,
      householdId: v.optional(Id),
      reason: Reason,
    },
    output: v.strictObject({ entry: Entry }),
    refuses: [...POSTING, 'VOUCHER_USED', 'VOUCHER_VOID'],
  }),
  /** The newest number first; all, or those in one state. */
  'voucher.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: {
      state: v.optional(VoucherRow.entries.state),
      before: v.optional(VoucherNumber),
      limit: Limit,
    },
    output: v.strictObject({ vouchers: v.array(VoucherRow), next: v.nullable(v.string()) }),
  }),
  /** issued = redeemed + voided + outstanding, and what the ledger says is out on paper. */
  'voucher.reconcile': villageEndpoint(['committee', 'supervisor'], {
    input: {},
    output: v.strictObject({
      issued: Heap,
      redeemed: Heap,
      voided: Heap,
      outstanding: Heap,
      ledger: PointsAmount,
    }),
  }),
};
