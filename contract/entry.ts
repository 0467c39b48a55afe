import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import {
  Day,
  Hash,
  Id,
  Instant,
  Limit,
  Place,
  PointsAmount,
  PointsAsked,
  QuantityAmount,
  Reason,
  RequestId,
  WholeNumber,
} from './field';
import {
  ClaimBackSource,
  Payments,
  Signature,
  VoucherInSource,
  VoucherOutSource,
} from './paper-source';

const TradeInSource = v.strictObject({
  kind: v.literal('tradeIn'),
  tableVersion: WholeNumber,
  lines: v.array(
    v.strictObject({
      materialId: v.string(),
      name: v.string(),
      measure: v.picklist(['count', 'weight']),
      unitName: v.string(),
      quantity: QuantityAmount,
      rate: v.strictObject({ quantity: QuantityAmount, points: PointsAmount }),
      points: PointsAmount,
      withheld: PointsAmount,
      remainderBefore: QuantityAmount,
      remainderAfter: QuantityAmount,
      weighings: v.array(v.strictObject({ gross: QuantityAmount, tare: QuantityAmount })),
    }),
  ),
  rejected: v.array(
    v.strictObject({
      materialId: v.string(),
      name: v.string(),
      unitName: v.string(),
      quantity: v.nullable(QuantityAmount),
      reason: v.string(),
    }),
  ),
  bagCode: v.nullable(v.string()),
  countersignedBy: v.nullable(Signature),
  offline: v.nullable(
    v.strictObject({ outingNo: WholeNumber, seq: WholeNumber, occurredAt: Instant }),
  ),
});

const RedemptionSource = v.strictObject({
  kind: v.literal('redemption'),
  items: v.array(
    v.strictObject({
      goodsId: v.string(),
      name: v.string(),
      unitName: v.string(),
      price: PointsAmount,
      count: WholeNumber,
      parts: v.array(
        v.strictObject({ id: v.string(), expiresOn: v.nullable(v.string()), count: WholeNumber }),
      ),
      merchantId: v.nullable(v.string()),
      claim: v.nullable(v.string()),
    }),
  ),
  paidBy: Payments,
  reservationId: v.nullable(v.string()),
  countersignedBy: v.nullable(Signature),
});

const RuleCause = {
  proposalId: v.string(),
  itemCode: v.string(),
  itemName: v.string(),
  occurredOn: v.string(),
  period: v.string(),
  version: WholeNumber,
};

const ScoreSource = v.strictObject({ kind: v.picklist(['score', 'award']), ...RuleCause });

const DeductionSource = v.strictObject({
  kind: v.literal('deduction'),
  full: PointsAmount,
  takenFrom: Payments,
  ...RuleCause,
});

const SettlementSource = v.strictObject({
  kind: v.literal('settlement'),
  period: v.string(),
  score: PointsAmount,
  above: PointsAmount,
});

const ClearingSource = v.strictObject({
  kind: v.literal('clearing'),
  day: v.string(),
  takenFrom: Payments,
});

const REVERSIBLE = [
  TradeInSource,
  RedemptionSource,
  ScoreSource,
  DeductionSource,
  SettlementSource,
  ClearingSource,
] as const;

const ReversalSource = v.strictObject({
  kind: v.literal('reversal'),
  entryId: v.string(),
  no: WholeNumber,
  reason: v.string(),
  undoes: v.variant('kind', REVERSIBLE),
  takenFrom: Payments,
});

const TransferSource = v.strictObject({
  kind: v.picklist(['transferOut', 'transferIn']),
  otherHouseholdId: v.string(),
  otherNumber: v.string(),
  reason: v.string(),
  takenFrom: Payments,
});

const NOT_REVERSIBLE = [
  ReversalSource,
  TransferSource,
  VoucherOutSource,
  VoucherInSource,
  ClaimBackSource,
] as const;

const LedgerAccount = v.picklist([
  'household',
  'issued',
  'goods',
  'transfer',
  'merit',
  'cleared',
  'voucher',
]);

const EntryKind = v.picklist([
  'tradeIn',
  'redemption',
  'reversal',
  'transferOut',
  'transferIn',
  'score',
  'award',
  'deduction',
  'settlement',
  'clearing',
  'voucherOut',
  'voucherIn',
  'claimBack',
]);

/** An entry whole, so that whoever reads it can compute its hash. */
export const Entry = v.strictObject({
  id: v.string(),
  state: v.literal('posted'),
  villageId: v.string(),
  householdId: v.string(),
  householdNumber: v.string(),
  no: WholeNumber,
  at: Instant,
  place: v.string(),
  kind: EntryKind,
  book: v.picklist(['exchange', 'score']),
  from: LedgerAccount,
  to: LedgerAccount,
  amount: PointsAmount,
  balanceAfter: PointsAmount,
  source: v.variant('kind', [...REVERSIBLE, ...NOT_REVERSIBLE]),
  by: Signature,
  wishHash: Hash,
  prevHash: Hash,
  hash: Hash,
});

/** An entry as listed: with the entry that reversed it, if one did. */
export const ListedEntry = v.strictObject({ entry: Entry, reversedBy: v.nullable(v.string()) });

const EntryList = v.strictObject({
  entries: v.array(ListedEntry),
  /** Where the next page begins; null when this was the last. */
  next: v.nullable(v.string()),
});

const STAFF = ['committee', 'supervisor', 'clerk'] as const;

/** From and until are village days, both included. A clerk sees today, whatever is asked. */
const LedgerFilter = {
  householdId: v.optional(Id),
  kind: v.optional(EntryKind),
  byId: v.optional(Id),
  from: v.optional(Day),
  until: v.optional(Day),
};

export const entryEndpoints = {
  /** One household's entries, the newest first; the phone asks for all of them to verify. */
  'entry.list': householdEndpoint(['committee', 'supervisor', 'clerk', 'villager'], {
    input: {
      from: v.optional(Day),
      until: v.optional(Day),
      before: v.optional(Place),
      limit: Limit,
    },
    output: EntryList,
  }),
  'entry.get': villageEndpoint(STAFF, {
    input: { entryId: Id },
    output: v.strictObject({
      ...ListedEntry.entries,
      household: v.strictObject({ id: v.string(), number: v.string(), maskedName: v.string() }),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'entry.reverse': villageEndpoint(['committee', 'clerk'], {
    input: { requestId: RequestId, entryId: Id, reason: Reason },
    output: v.strictObject({ entry: Entry }),
    refuses: [
      'NOT_FOUND',
      'ALREADY_REVERSED',
      'NOT_REVERSIBLE',
      'REVERSAL_TOO_LATE',
      'OWN_HOUSEHOLD',
      'PERIOD_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** The village's entries, the newest first. */
  'ledger.list': villageEndpoint(STAFF, {
    input: {
      ...LedgerFilter,
      amountMin: v.optional(PointsAsked),
      amountMax: v.optional(PointsAsked),
      before: v.optional(Place),
      limit: Limit,
    },
    output: EntryList,
  }),
  /** change = issued − takenBack − deducted − redeemed + givenBack + in − out − cleared − on paper + back from it. */
  'ledger.total': villageEndpoint(STAFF, {
    input: LedgerFilter,
    output: v.strictObject({
      entries: WholeNumber,
      issued: PointsAmount,
      takenBack: PointsAmount,
      deducted: PointsAmount,
      redeemed: PointsAmount,
      givenBack: PointsAmount,
      transferredIn: PointsAmount,
      transferredOut: PointsAmount,
      cleared: PointsAmount,
      onPaper: PointsAmount,
      offPaper: PointsAmount,
      change: PointsAmount,
    }),
  }),
};
