import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { CardToken, Day, Hash, Id, Place, Reason, RequestId, WholeNumber } from './field';
import { Pieces } from './goods-row';

const READERS = ['committee', 'supervisor', 'clerk'] as const;

/** A draw lists everybody who entered: a page of them is a handful. */
const PAGE_MAX = 10;
const Page = {
  before: v.optional(Place),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAGE_MAX)),
};

/** The name of who of the shop put a household down; null when it did so itself. */
const EnteredBy = v.nullable(v.string());

const Draw = {
  id: v.string(),
  goodsId: v.string(),
  goodsName: v.string(),
  unitName: v.string(),
  pieces: WholeNumber,
  closesOn: v.string(),
  until: v.string(),
  state: v.picklist(['open', 'drawn', 'dropped']),
  entrants: WholeNumber,
  /** SHA-256 of the salt, to hold the seed against. */
  commitment: Hash,
  /** The seal and the salt it was drawn by; null before. */
  seed: v.nullable(v.strictObject({ day: v.string(), root: Hash, salt: Hash })),
  reason: v.string(),
};

export const drawEndpoints = {
  /** Scarce goods are given out by lot: from now on only those drawn may take them. */
  'draw.open': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      goodsId: Id,
      /** One for each household drawn. */
      pieces: Pieces,
      /** The last day to enter; that night's seal draws, with the salt. */
      closesOn: Day,
      /** The last day on which those drawn may take theirs. */
      until: Day,
    },
    output: v.strictObject({ drawId: v.string() }),
    refuses: [
      'NOT_FOUND',
      'DRAW_UNDER_WAY',
      'SERVICE_UNSTOCKED',
      'STOCK_SHORT',
      'DAY_OUT_OF_REACH',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** A household wants a piece; one without a phone brings its card or rings the shop. */
  'draw.enter': householdEndpoint(['villager', 'clerk'], {
    input: { requestId: RequestId, drawId: Id, cardToken: v.optional(CardToken) },
    output: v.strictObject({ entrants: WholeNumber }),
    refuses: [
      'NOT_FOUND',
      'CARD_REVOKED',
      'HOUSEHOLD_CLOSED',
      'DRAW_CLOSED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Draws by the seal of the closing night and the salt, and tells both. */
  'draw.run': villageEndpoint(['committee'], {
    input: { requestId: RequestId, drawId: Id },
    output: v.strictObject({ winners: WholeNumber }),
    refuses: ['NOT_FOUND', 'DRAW_OPEN', 'DRAW_CLOSED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Ends a draw before it is drawn; it stays listed with the reason. */
  'draw.drop': villageEndpoint(['committee'], {
    input: { requestId: RequestId, drawId: Id, reason: Reason },
    output: v.strictObject({ drawId: v.string() }),
    refuses: ['NOT_FOUND', 'DRAW_CLOSED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A village's draws and who was drawn, the newest first. */
  'draw.list': villageEndpoint(READERS, {
    input: Page,
    output: v.strictObject({
      draws: v.array(
        v.strictObject({
          ...Draw,
          winners: v.array(
            v.strictObject({ number: v.string(), maskedName: v.string(), enteredBy: EnteredBy }),
          ),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
  /** The same draws as a household sees them: its place, and everything to work it out again. */
  'draw.mine': householdEndpoint(['villager', 'clerk'], {
    input: Page,
    output: v.strictObject({
      draws: v.array(
        v.strictObject({
          ...Draw,
          entered: v.boolean(),
          enteredBy: EnteredBy,
          /** 1 for the first drawn; null before, and for who did not enter. */
          place: v.nullable(WholeNumber),
          /** Whether it has taken or reserved its piece. */
          taken: v.boolean(),
          /** One for each that entered, in the order drawn; whose they are is not said. */
          tickets: v.array(v.string()),
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
};
