import * as v from 'valibot';
import { ROLES } from '@domain/person';
import { RESERVATION_STATES } from '@domain/reservation/reservation';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { Entry } from './entry';
import {
  CardToken,
  Count,
  Day,
  Id,
  Instant,
  LINES_MAX,
  Limit,
  OneTimeCode,
  Place,
  PointsAmount,
  Reason,
  RequestId,
  Text,
  WholeNumber,
  eachOnce,
} from './field';
import { PICKS_REFUSED, Picks } from './picking';

const State = v.picklist(RESERVATION_STATES);

/** What opens a reservation at the counter: the pickup code as it is said, or the household's card. */
const Proof = v.union([OneTimeCode, CardToken]);

const Signature = { byName: v.string(), byRole: v.picklist(ROLES) };

const Reservation = v.strictObject({
  id: v.string(),
  householdId: v.string(),
  householdNumber: v.string(),
  maskedName: v.string(),
  state: State,
  items: v.array(
    v.strictObject({
      goodsId: v.string(),
      name: v.string(),
      unitName: v.string(),
      price: PointsAmount,
      count: WholeNumber,
      collected: WholeNumber,
    }),
  ),
  /** Points held for what is not collected yet. */
  frozen: PointsAmount,
  /** Only for the household itself. */
  code: v.nullable(OneTimeCode),
  /** The last day on which it can be collected. */
  until: Day,
  madeAt: Instant,
  ...Signature,
  collections: v.array(
    v.strictObject({
      entryId: v.string(),
      at: Instant,
      ...Signature,
      how: v.picklist(['code', 'card']),
      proxy: v.nullable(v.string()),
    }),
  ),
  ended: v.nullable(v.strictObject({ at: Instant, ...Signature, reason: v.string() })),
});

const Page = v.strictObject({
  reservations: v.array(Reservation),
  /** Where the next page begins; null when this was the last. */
  next: v.nullable(v.string()),
});

const Made = v.strictObject({
  reservationId: v.string(),
  code: OneTimeCode,
  until: Day,
  frozen: PointsAmount,
});

export const reservationEndpoints = {
  /**
   * Keeps goods for a household and holds their points; by the household's own phone, or, for one
   * without, by who takes its call.
   */
  'reservation.create': householdEndpoint(['villager', 'clerk', 'committee'], {
    input: {
      requestId: RequestId,
      items: Picks,
    },
    output: Made,
    refuses: [
      'NOT_FOUND',
      'RESERVING_OFF',
      'HOUSEHOLD_CLOSED',
      'RESERVATIONS_FULL',
      'NOT_RESERVABLE',
      ...PICKS_REFUSED,
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Hands over some or all of what is kept. What is left stays kept until the last day ends. */
  'reservation.collect': householdEndpoint(['clerk', 'committee'], {
    input: {
      requestId: RequestId,
      reservationId: Id,
      proof: Proof,
      items: v.pipe(
        v.array(v.strictObject({ goodsId: Id, count: Count })),
        v.minLength(1),
        v.maxLength(LINES_MAX),
        eachOnce(({ goodsId }) => goodsId),
      ),
      /** Who came for the household, when nobody of it did. */
      proxy: v.optional(Text(20)),
      /** Six digits of somebody else, when it is the caller's own household. */
      countersign: v.optional(OneTimeCode),
    },
    output: v.strictObject({ entry: Entry }),
    refuses: [
      'NOT_FOUND',
      'RESERVATION_ENDED',
      'HOUSEHOLD_CLOSED',
      'CARD_REVOKED',
      'CODE_KNOWN',
      'CODE_WRONG',
      'NOT_RESERVED',
      'STOCK_SHORT',
      'POINTS_SHORT',
      'OWN_HOUSEHOLD',
      'COUNTERSIGN_VOID',
      'COUNTERSIGN_WRONG',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** The household gets back points, pieces and limits of what was not collected. */
  'reservation.cancel': householdEndpoint(['villager', 'clerk', 'committee'], {
    input: { requestId: RequestId, reservationId: Id, reason: v.optional(Reason) },
    /** Of the points given back, `lapsed` ended by a clearing in the meantime. */
    output: v.strictObject({ released: PointsAmount, lapsed: PointsAmount }),
    refuses: ['NOT_FOUND', 'RESERVATION_ENDED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** One household's, the newest first. */
  'reservation.mine': householdEndpoint(['villager', 'clerk', 'committee', 'supervisor'], {
    input: { before: v.optional(Place), limit: Limit },
    output: Page,
  }),
  /** The village's in one state: open ones by when they run out, others the newest first. */
  'reservation.list': villageEndpoint(['clerk', 'committee', 'supervisor'], {
    input: { state: State, after: v.optional(Place), limit: Limit },
    output: Page,
  }),
  /** The open ones a pickup code or a household's card opens. */
  'reservation.find': villageEndpoint(['clerk', 'committee'], {
    input: { proof: Proof },
    output: v.strictObject({ reservations: v.array(Reservation) }),
    refuses: ['NOT_FOUND', 'CARD_REVOKED'],
  }),
};
