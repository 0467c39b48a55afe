import * as v from 'valibot';
import { FUND_KINDS } from '@domain/fund/fund';
import { RECEIPT_LINES_MAX } from '@domain/receipt/parts';
import { Donor, Purpose } from './donation';
import { villageEndpoint } from './endpoint';
import { Fault } from './fault';
import {
  Day,
  Fen,
  Id,
  Instant,
  Limit,
  Place,
  Reason,
  RequestId,
  SmallFile,
  Text,
  WholeNumber,
} from './field';
import { CostFen, Pieces } from './goods-row';
import { PhotoIds } from './proposal';

const KEEPERS = ['committee', 'clerk'] as const;
const PARTY_MAX = 30;
const FundKind = v.picklist(FUND_KINDS);

/** Of one kind of goods and one batch. The cost is that of all the pieces together. */
const Item = v.strictObject({
  goodsId: Id,
  pieces: Pieces,
  costFen: v.nullable(CostFen),
  expiresOn: v.nullable(Day),
});

const ReceivedItem = v.strictObject({
  goodsId: v.string(),
  name: v.string(),
  unitName: v.string(),
  pieces: WholeNumber,
  costFen: v.nullable(Fen),
  expiresOn: v.nullable(v.string()),
});

const Receipt = v.strictObject({
  id: v.string(),
  no: v.string(),
  kind: v.picklist(['purchase', 'donation']),
  items: v.array(ReceivedItem),
  costFen: Fen,
  fund: v.nullable(FundKind),
  donationId: v.nullable(v.string()),
  party: v.string(),
  note: v.string(),
  on: v.string(),
  photoIds: v.array(v.string()),
  byName: v.string(),
  at: Instant,
});

export const receiptEndpoints = {
  /**
   * Goods that came in together. Bought: whom from, and which fund paid, when one did. Given: by whom,
   * which writes down a donation of these goods.
   */
  'receipt.create': villageEndpoint(KEEPERS, {
    input: {
      requestId: RequestId,
      kind: v.picklist(['purchase', 'donation']),
      items: v.pipe(v.array(Item), v.minLength(1), v.maxLength(RECEIPT_LINES_MAX)),
      /** When it came, for what is written later than that. */
      occurredAt: v.optional(Instant),
      fund: v.optional(FundKind),
      /** The donation whose purpose it was bought for. */
      donationId: v.optional(Id),
      party: v.optional(Text(PARTY_MAX)),
      donor: v.optional(Donor),
      purpose: v.optional(Purpose),
      note: v.optional(Reason),
      photoIds: v.optional(PhotoIds),
    },
    output: v.strictObject({
      receiptId: v.string(),
      no: v.string(),
      /** The number of the donation's own receipt; null for what was bought. */
      donationNo: v.nullable(v.string()),
    }),
    refuses: [
      'NOT_FOUND',
      'COST_MISSING',
      'DAY_OUT_OF_REACH',
      'DONATION_SHORT',
      'FUND_EARMARKED',
      'FUND_SHORT',
      'GOODS_EXPIRED',
      'SERVICE_UNSTOCKED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Receipts, the newest first. */
  'receipt.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({ receipts: v.array(Receipt), next: v.nullable(v.string()) }),
  }),
  /** A delivery note as it would be received, line by line, as long as several receipts; nothing is written. */
  'receipt.preview': villageEndpoint(KEEPERS, {
    input: { file: SmallFile },
    output: v.strictObject({
      lines: v.array(
        v.strictObject({
          line: WholeNumber,
          item: v.nullable(ReceivedItem),
          faults: v.array(Fault),
        }),
      ),
    }),
    refuses: ['SHEET_UNREADABLE', 'SHEET_TOO_LARGE', 'SHEET_COLUMNS_MISSING'],
  }),
  /** An empty delivery note with the village's goods. */
  'receipt.template': villageEndpoint(KEEPERS, {
    input: {},
    output: v.strictObject({ name: v.string(), base64: v.string() }),
  }),
};
