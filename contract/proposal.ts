import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { Fault } from './fault';
import {
  Day,
  Id,
  Instant,
  Limit,
  PeriodKey,
  Place,
  PointsAmount,
  QuantityAsked,
  Reason,
  RequestId,
  SmallFile,
  Text,
  WholeNumber,
} from './field';
import {
  ConfirmationAtTheDoor,
  MemberOfHousehold,
  OwnProposal,
  ProposalState,
  ReviewedProposal,
} from './proposal-row';

const NOTE_MAX = 200;
const PHOTOS_MAX = 6;

const ItemCode = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,16}$/));

export const PhotoIds = v.pipe(
  v.array(Id),
  v.maxLength(PHOTOS_MAX),
  v.check<string[], string>((ids) => new Set(ids).size === ids.length, 'each once'),
);

/** What happened, under which item of the rulebook. */
const Deed = {
  itemCode: ItemCode,
  occurredOn: Day,
  /** Thousandths of the item's unit; only where it counts per unit. */
  quantity: v.optional(QuantityAsked),
  note: v.optional(Text(NOTE_MAX)),
};

/** Propose it although the same was proposed for that day before. */
const again = v.optional(v.boolean());

const Stand = v.strictObject({
  proposalId: v.string(),
  state: ProposalState,
  dueAt: v.nullable(Instant),
});

const CREATING = [
  'NOT_FOUND',
  'RULES_NOT_IN_USE',
  'ITEM_UNKNOWN',
  'NOT_PROPOSER',
  'DAY_OUT_OF_REACH',
  'PERIOD_CLOSED',
  'HOUSEHOLD_CLOSED',
  'QUANTITY_AMISS',
  'DUPLICATE_PROPOSAL',
  'CAP_REACHED',
  'REQUEST_ID_TAKEN',
  'BUSY',
] as const;

const MOVING = ['NOT_FOUND', 'PROPOSAL_MOVED_ON', 'REQUEST_ID_TAKEN', 'BUSY'] as const;

/** A line of a sheet, as far as it could be read. */
const BulkRow = v.strictObject({
  householdNumber: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,12}$/)),
  ...Deed,
  /** How the household knows of it: it signed the sheet, or somebody stood by. */
  confirmation: v.optional(
    v.variant('how', [
      v.strictObject({ how: v.literal('paper') }),
      v.strictObject({ how: v.literal('witness'), witness: Text(20) }),
    ]),
  ),
  again,
});

const ROWS_MAX = 50;
const BulkRows = v.pipe(v.array(BulkRow), v.minLength(1), v.maxLength(ROWS_MAX));

/** A line as it stands on a visit: its photos were taken, and count as such. */
const PreviewRow = v.strictObject({ ...BulkRow.entries, photoIds: v.optional(PhotoIds) });

const PreviewedLine = v.strictObject({
  /** As a spreadsheet counts its rows; from 1 where rows were sent. */
  line: WholeNumber,
  /** To be sent with proposal.bulk; null when the line could not be read. */
  row: v.nullable(BulkRow),
  household: v.nullable(
    v.strictObject({ id: v.string(), number: v.string(), maskedName: v.string() }),
  ),
  item: v.nullable(
    v.strictObject({ name: v.string(), direction: v.picklist(['addition', 'deduction']) }),
  ),
  /** The most it can come to. */
  value: v.nullable(PointsAmount),
  /** Why it would be refused; it can be sent when there are none. */
  faults: v.array(Fault),
  /** What to look at before it is sent. */
  warnings: v.array(v.picklist(['again', 'lastUnderCap', 'unconfirmed'])),
});

export const proposalEndpoints = {
  /**
   * A good deed of the own household by a villager; a deed or a breach seen by a scorer or the
   * committee, with the household's card or a witness at the door, or left for it to confirm.
   */
  'proposal.create': householdEndpoint(['villager', 'scorer', 'committee'], {
    input: {
      requestId: RequestId,
      ...Deed,
      member: v.optional(MemberOfHousehold),
      photoIds: PhotoIds,
      confirmation: v.optional(ConfirmationAtTheDoor),
      again,
    },
    output: Stand,
    refuses: [...CREATING, 'PHOTO_MISSING', 'CARD_REVOKED', 'WITNESS_INVOLVED'],
  }),
  /** The household knows of it: on its own phone, or at the scorer's with its card or a witness. */
  'proposal.confirm': householdEndpoint(['villager', 'scorer', 'committee'], {
    input: {
      requestId: RequestId,
      proposalId: Id,
      confirmation: v.optional(ConfirmationAtTheDoor),
    },
    output: Stand,
    refuses: [...MOVING, 'CONFIRMATION_MISSING', 'CARD_REVOKED', 'WITNESS_INVOLVED'],
  }),
  /** Sends a returned proposal in again, mended. */
  'proposal.resubmit': householdEndpoint(['villager', 'scorer', 'committee'], {
    input: {
      requestId: RequestId,
      proposalId: Id,
      quantity: v.optional(QuantityAsked),
      note: v.optional(Text(NOTE_MAX)),
      photoIds: PhotoIds,
    },
    output: Stand,
    refuses: [...MOVING, 'QUANTITY_AMISS', 'PHOTO_MISSING', 'CAP_REACHED', 'PERIOD_CLOSED'],
  }),
  /** Taken back by who proposed it; an addition also by the household it is for. */
  'proposal.withdraw': householdEndpoint(['villager', 'scorer', 'committee'], {
    input: { requestId: RequestId, proposalId: Id, reason: Reason },
    output: Stand,
    refuses: [...MOVING],
  }),
  'proposal.get': villageEndpoint(['committee', 'supervisor', 'scorer', 'villager'], {
    input: { proposalId: Id },
    output: v.variant('view', [
      v.strictObject({ view: v.literal('review'), proposal: ReviewedProposal }),
      v.strictObject({ view: v.literal('household'), proposal: OwnProposal }),
    ]),
    refuses: ['NOT_FOUND'],
  }),
  /** One household's proposals, the newest first, deductions and photos included. */
  'proposal.mine': householdEndpoint(['villager', 'committee', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: v.strictObject({
      proposals: v.array(OwnProposal),
      next: v.nullable(v.string()),
    }),
  }),
  /** The village's proposals, the newest first: all, of one state, household or period, or one's own. */
  'proposal.list': villageEndpoint(['committee', 'supervisor', 'scorer'], {
    input: {
      state: v.optional(ProposalState),
      householdId: v.optional(Id),
      period: v.optional(PeriodKey),
      own: v.optional(v.boolean()),
      before: v.optional(Place),
      limit: Limit,
    },
    output: v.strictObject({
      proposals: v.array(ReviewedProposal),
      next: v.nullable(v.string()),
    }),
  }),
  /** An empty sheet to fill in, and beside it the items of the rules in force. */
  'proposal.template': villageEndpoint(['committee', 'scorer'], {
    input: {},
    output: v.strictObject({ name: v.string(), base64: v.string() }),
    refuses: ['RULES_NOT_IN_USE'],
  }),
  /** What would become of a sheet's lines, sent as a file or as rows; nothing is saved. */
  'proposal.preview': villageEndpoint(['committee', 'scorer'], {
    input: {
      rows: v.optional(v.pipe(v.array(PreviewRow), v.minLength(1), v.maxLength(ROWS_MAX))),
      file: v.optional(SmallFile),
    },
    output: v.strictObject({ lines: v.array(PreviewedLine) }),
    refuses: ['RULES_NOT_IN_USE', 'SHEET_UNREADABLE', 'SHEET_TOO_LARGE', 'SHEET_COLUMNS_MISSING'],
  }),
  /** Proposes many lines, each for itself: some may be refused and the rest stand. */
  'proposal.bulk': villageEndpoint(['committee', 'scorer'], {
    input: { requestId: RequestId, rows: BulkRows },
    output: v.strictObject({
      results: v.array(
        v.strictObject({
          line: WholeNumber,
          proposalId: v.nullable(v.string()),
          state: v.nullable(ProposalState),
          refusal: v.nullable(Fault),
        }),
      ),
    }),
    refuses: ['RULES_NOT_IN_USE', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
