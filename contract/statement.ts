import * as v from 'valibot';
import { FUND_KINDS } from '@domain/fund/fund';
import { GivenLines } from './donation';
import { villageEndpoint } from './endpoint';
import {
  Fen,
  FenSigned,
  Instant,
  QuantityAmount,
  QuarterKey,
  RequestId,
  WholeNumber,
} from './field';
import { Bought } from './fund';

const READERS = ['committee', 'supervisor', 'clerk'] as const;
const EVERYONE = ['clerk', 'committee', 'supervisor', 'scorer', 'villager'] as const;

const Whole = v.pipe(v.number(), v.integer());

/** One fund: what was there, what came, what it went for, what is left. */
const FundSheet = v.strictObject({
  kind: v.picklist(FUND_KINDS),
  openingFen: Fen,
  received: v.strictObject({ opening: Fen, income: Fen, donation: Fen, sale: Fen }),
  bought: Bought,
  spent: v.array(v.strictObject({ note: v.string(), amountFen: Fen })),
  paid: v.array(v.strictObject({ party: v.string(), amountFen: Fen })),
  correctedFen: FenSigned,
  closingFen: Fen,
});

const ShownDonation = v.strictObject({
  no: v.string(),
  donor: v.string(),
  purpose: v.string(),
  amountFen: Fen,
  given: GivenLines,
  spentFen: v.nullable(Fen),
  on: v.string(),
});

const RecyclablesRow = v.strictObject({
  materialId: v.string(),
  name: v.string(),
  measure: v.picklist(['count', 'weight']),
  unitName: v.string(),
  brought: QuantityAmount,
  broughtGrams: v.nullable(Whole),
  soldGrams: WholeNumber,
  amountFen: Fen,
  beforeGrams: WholeNumber,
  keptGrams: WholeNumber,
  shortGrams: v.nullable(Whole),
  shortage: v.nullable(Whole),
  alarm: v.boolean(),
});

const Statement = v.strictObject({
  quarter: v.string(),
  funds: v.array(FundSheet),
  donations: v.array(ShownDonation),
  recyclables: v.array(RecyclablesRow),
});

const Published = v.strictObject({ version: WholeNumber, byName: v.string(), at: Instant });

export const statementEndpoints = {
  /** A quarter's money and recyclables from everything written down until now. */
  'statement.get': villageEndpoint(READERS, {
    input: { quarter: QuarterKey },
    output: v.strictObject({
      villageName: v.string(),
      statement: Statement,
      /** Null until it was put up. */
      published: v.nullable(Published),
      /** Whether it differs from what was put up. */
      changed: v.boolean(),
      /** Whether nothing of the quarter can change any more. */
      final: v.boolean(),
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** Puts a quarter's statement up for everybody, as it stands; again when it was mended. */
  'statement.publish': villageEndpoint(['committee'], {
    input: { requestId: RequestId, quarter: QuarterKey },
    output: v.strictObject({ quarter: v.string(), version: WholeNumber }),
    refuses: ['QUARTER_RUNNING', 'NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The statements that were put up, the newest first. */
  'statement.board': villageEndpoint(EVERYONE, {
    input: {},
    output: v.strictObject({
      statements: v.array(v.strictObject({ ...Published.entries, statement: Statement })),
    }),
  }),
  /** A quarter's statement as a spreadsheet. */
  'statement.export': villageEndpoint(['committee', 'supervisor'], {
    input: { quarter: QuarterKey },
    output: v.strictObject({ name: v.string(), base64: v.string() }),
    refuses: ['NOT_FOUND'],
  }),
};
