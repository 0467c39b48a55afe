import * as v from 'valibot';
import { householdEndpoint, villageEndpoint } from './endpoint';
import { ListedEntry } from './entry';
import {
  BagCode,
  CardToken,
  Count,
  Hash,
  HouseholdNumber,
  Id,
  Instant,
  Limit,
  OneTimeCode,
  PointsAmount,
  PointsAsked,
  QuantityAmount,
  Reason,
  RequestId,
  Text,
  WholeNumber,
} from './field';

/** A part of the village, as people call it: 上屋组, 溪边. */
export const HamletName = Text(12);

/** Where the chain stands: what a phone verifies the entries against. */
const Head = v.strictObject({ no: WholeNumber, hash: Hash });

const Balances = {
  balance: PointsAmount,
  frozen: PointsAmount,
  available: PointsAmount,
};

/** By day and material: points given. */
export const Given = v.record(v.string(), v.record(v.string(), PointsAmount));

const HouseholdRow = v.strictObject({
  id: v.string(),
  number: v.string(),
  headName: v.string(),
  hamlet: v.string(),
  memberCount: WholeNumber,
  state: v.picklist(['active', 'closed']),
  ...Balances,
  entryCount: WholeNumber,
  lastAt: Instant,
});

/** What a clerk sees of a scanned household: enough to serve it, the name masked. */
const ScannedHousehold = v.strictObject({
  id: v.string(),
  number: v.string(),
  maskedName: v.string(),
  /** Null when a bag was scanned: it opens trading in, and nothing that a card is needed for. */
  cardToken: v.nullable(CardToken),
  bagCode: v.nullable(BagCode),
  ...Balances,
  remainders: v.record(v.string(), QuantityAmount),
  /** Points given per material today, for daily caps. */
  given: Given,
});

export const householdEndpoints = {
  /** The villager's first screen. */
  'household.home': householdEndpoint(['villager'], {
    input: {},
    output: v.strictObject({
      number: v.string(),
      headName: v.string(),
      cardToken: CardToken,
      ...Balances,
      /** By period: additions less deductions, without the base score. */
      scores: v.record(v.string(), PointsAmount),
      remainders: v.record(v.string(), QuantityAmount),
      head: Head,
      latest: v.array(ListedEntry),
    }),
    refuses: ['NOT_FOUND'],
  }),
  'household.get': householdEndpoint(['committee', 'supervisor'], {
    input: {},
    output: v.strictObject({
      ...HouseholdRow.entries,
      remainders: v.record(v.string(), QuantityAmount),
      head: Head,
    }),
    refuses: ['NOT_FOUND'],
  }),
  'household.list': villageEndpoint(['committee', 'supervisor'], {
    input: { after: v.optional(HouseholdNumber), limit: Limit },
    output: v.strictObject({
      households: v.array(HouseholdRow),
      next: v.nullable(v.string()),
    }),
  }),
  /**
   * Who rings the shop says a number: whose it is, and no more than a clerk reads after scanning the
   * card. It opens nothing at the counter: there the card itself, or the phone's code, is shown.
   */
  'household.find': villageEndpoint(['clerk', 'committee'], {
    input: { number: HouseholdNumber },
    output: v.strictObject({
      households: v.array(
        v.strictObject({
          id: v.string(),
          number: v.string(),
          maskedName: v.string(),
          hamlet: v.string(),
        }),
      ),
    }),
  }),
  'household.create': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      number: HouseholdNumber,
      headName: Text(20),
      memberCount: Count,
      hamlet: v.optional(HamletName),
    },
    output: v.strictObject({ householdId: v.string() }),
    refuses: ['NUMBER_TAKEN', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** Who heads it now, how many they are, where it lies. */
  'household.edit': householdEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      headName: Text(20),
      memberCount: Count,
      hamlet: v.optional(HamletName),
    },
    output: v.strictObject({ householdId: v.string() }),
    refuses: ['NOT_FOUND', 'HOUSEHOLD_CLOSED', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The parts of the village that households were noted in. */
  'hamlet.list': villageEndpoint(['committee', 'supervisor', 'clerk'], {
    input: {},
    output: v.strictObject({
      hamlets: v.array(v.strictObject({ name: v.string(), households: WholeNumber })),
    }),
  }),
  /** Moves points between two households: a split, a merger, a move, with its document named. */
  'household.transfer': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      fromId: Id,
      toId: Id,
      amount: PointsAsked,
      reason: Reason,
    },
    output: v.strictObject({ entryId: v.string(), balance: PointsAmount }),
    refuses: ['NOT_FOUND', 'HOUSEHOLD_CLOSED', 'POINTS_SHORT', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** The household has moved away, merged or ended: nothing is posted to it any more. */
  'household.close': householdEndpoint(['committee'], {
    input: { requestId: RequestId, reason: Reason },
    output: v.strictObject({ householdId: v.string() }),
    refuses: ['NOT_FOUND', 'HOUSEHOLD_CLOSED', 'BALANCE_LEFT', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** A one-time code that binds one phone to the household; a new one voids the one before. */
  'bind-code.create': householdEndpoint(['committee'], {
    input: { requestId: RequestId },
    output: v.strictObject({ code: OneTimeCode, expiresAt: Instant }),
    refuses: ['NOT_FOUND', 'BUSY'],
  }),
  /** Finds the household a card belongs to, or at the counter a bag. */
  'card.scan': villageEndpoint(['clerk', 'scorer', 'committee'], {
    input: { token: v.union([CardToken, BagCode]) },
    output: ScannedHousehold,
    refuses: ['NOT_FOUND', 'CARD_REVOKED', 'BAG_REVOKED'],
  }),
  /** The cards to print, by household number. */
  'card.list': villageEndpoint(['committee'], {
    input: { after: v.optional(HouseholdNumber), limit: Limit },
    output: v.strictObject({
      cards: v.array(
        v.strictObject({
          householdId: v.string(),
          number: v.string(),
          token: CardToken,
        }),
      ),
      next: v.nullable(v.string()),
    }),
  }),
  /** A lost card opens nothing any more; the household gets a new one. */
  'card.renew': householdEndpoint(['committee'], {
    input: { requestId: RequestId, reason: Reason },
    output: v.strictObject({ token: CardToken }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
