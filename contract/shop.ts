import * as v from 'valibot';
import { villageEndpoint } from './endpoint';
import { Entry } from './entry';
import { BagCode, CardToken, Id, OneTimeCode, RequestId, Version, WholeNumber } from './field';
import { PICKS_REFUSED, Picks } from './picking';
import { ShopRules, ShopSettings } from './shop-rules';
import { ExchangeTable } from './table';
import { TradedIn } from './trade-in';
import { GoodsRow } from './goods-row';

const EVERYONE = ['clerk', 'committee', 'supervisor', 'scorer', 'villager'] as const;

export const shopEndpoints = {
  /** The exchange table in force today, the one after it, the opening days and how the shop is run. */
  'shop.get': villageEndpoint(EVERYONE, {
    input: {},
    output: v.strictObject({
      villageName: v.string(),
      shopName: v.string(),
      openings: v.array(v.strictObject({ weekday: WholeNumber, hours: v.string() })),
      table: ExchangeTable,
      /** Announced, and in force from its first day. */
      nextTable: v.nullable(ExchangeTable),
      rules: ShopRules,
    }),
    refuses: ['NOT_FOUND'],
  }),
  /** The shop's name, its opening days and how it is run. */
  'shop.save': villageEndpoint(['committee'], {
    input: { requestId: RequestId, ...ShopSettings },
    output: v.strictObject({ shopName: v.string() }),
    refuses: ['NOT_FOUND', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** What is on offer, in shelf order; for those who keep the shop also what is off the shelf. */
  'goods.list': villageEndpoint(EVERYONE, {
    input: { offShelfToo: v.optional(v.boolean()) },
    output: v.strictObject({ goods: v.array(GoodsRow) }),
  }),
  /** What a household brought becomes points; what makes no whole unit stays as remainder. */
  'trade-in.create': villageEndpoint(['clerk'], {
    input: {
      requestId: RequestId,
      householdId: Id,
      /** What was scanned: the card, or a bag of the household. */
      cardToken: v.optional(CardToken),
      bagCode: v.optional(BagCode),
      tableVersion: Version,
      ...TradedIn,
      countersign: v.optional(OneTimeCode),
    },
    output: v.strictObject({ entry: Entry }),
    refuses: [
      'NOT_FOUND',
      'CARD_REVOKED',
      'BAG_REVOKED',
      'HOUSEHOLD_CLOSED',
      'OWN_HOUSEHOLD',
      'COUNTERSIGN_WRONG',
      'COUNTERSIGN_VOID',
      'TABLE_CHANGED',
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
  /** Goods over the counter, paid with points. */
  'redemption.create': villageEndpoint(['clerk'], {
    input: {
      requestId: RequestId,
      householdId: Id,
      cardToken: CardToken,
      countersign: v.optional(OneTimeCode),
      items: Picks,
    },
    output: v.strictObject({ entry: Entry }),
    refuses: [
      'NOT_FOUND',
      'CARD_REVOKED',
      'HOUSEHOLD_CLOSED',
      'OWN_HOUSEHOLD',
      'COUNTERSIGN_WRONG',
      'COUNTERSIGN_VOID',
      ...PICKS_REFUSED,
      'REQUEST_ID_TAKEN',
      'BUSY',
    ],
  }),
};
