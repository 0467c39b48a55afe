import * as v from 'valibot';
import { FUND_KINDS, FUND_MOVE_KINDS } from '@domain/fund/fund';
import { villageEndpoint } from './endpoint';
import {
  Day,
  Fen,
  FenAsked,
  FenSigned,
  Id,
  Instant,
  Limit,
  Place,
  Reason,
  RequestId,
  Text,
  WholeNumber,
} from './field';
import { PhotoIds } from './proposal';

const FundKind = v.picklist(FUND_KINDS);
const READERS = ['committee', 'supervisor', 'clerk'] as const;

const PARTY_MAX = 30;

/** What was bought: at most as many lines as one receipt has. */
export const Bought = v.array(
  v.strictObject({
    name: v.string(),
    unitName: v.string(),
    pieces: WholeNumber,
    amountFen: Fen,
  }),
);

const FundMove = v.strictObject({
  id: v.string(),
  fund: FundKind,
  no: WholeNumber,
  kind: v.picklist(FUND_MOVE_KINDS),
  amountFen: FenSigned,
  balanceAfter: Fen,
  on: v.string(),
  party: v.string(),
  note: v.string(),
  bought: Bought,
  donationId: v.nullable(v.string()),
  /** The move a correction undoes. */
  corrects: v.nullable(v.string()),
  photoIds: v.array(v.string()),
  byName: v.string(),
  at: Instant,
});

export const fundEndpoints = {
  /** What is in each of the four funds, and from which day on something may still be written down. */
  'fund.get': villageEndpoint(READERS, {
    input: {},
    output: v.strictObject({
      funds: v.array(
        v.strictObject({
          kind: FundKind,
          balanceFen: Fen,
          /** What of it is kept for what donors named. */
          earmarkedFen: Fen,
          moves: WholeNumber,
        }),
      ),
      openFrom: v.string(),
    }),
  }),
  /** What came and went, the newest first; of one fund or of all. */
  'fund.list': villageEndpoint(READERS, {
    input: { fund: v.optional(FundKind), before: v.optional(Place), limit: Limit },
    output: v.strictObject({ moves: v.array(FundMove), next: v.nullable(v.string()) }),
  }),
  /**
   * Money that was there when the books began, that came in, or that was spent on something that is no
   * goods of the shop. Goods are bought with their receipt, a donation is written down with its donor.
   */
  'fund.record': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      fund: FundKind,
      kind: v.picklist(['opening', 'income', 'purchase']),
      amountFen: FenAsked,
      on: Day,
      party: v.optional(Text(PARTY_MAX)),
      note: Reason,
      /** Spending: the donation whose purpose it serves. */
      donationId: v.optional(Id),
      photoIds: v.optional(PhotoIds),
    },
    output: v.strictObject({ moveId: v.string(), balanceFen: Fen }),
    refuses: [
      'DAY_OUT_OF_REACH',
      'DONATION_SHORT',
      'FUND_EARMARKED',
      'FUND_OPENED',
      'FUND_SHORT',
      'NOT_FOUND',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Undoes a move by its opposite; what hung on it (a donation, a sale) is undone with it. */
  'fund.correct': villageEndpoint(['committee'], {
    input: { requestId: RequestId, moveId: Id, note: Reason },
    output: v.strictObject({ moveId: v.string(), balanceFen: Fen }),
    refuses: [
      'DONATION_SHORT',
      'FUND_CORRECTED',
      'FUND_EARMARKED',
      'FUND_FIXED',
      'FUND_SHORT',
      'NOT_FOUND',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
};
