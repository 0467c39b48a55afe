import { assert } from './assert';
import type { RedemptionItem } from './entry';
import { availableOn, handOut, type Goods } from './goods';
import { availableOf, type Household } from './household';
import { takeFrom } from './lots';
import { points, sumOf, type Points } from './points';
import { requireThat } from './refusal';
import { post, type Posted, type PostingContext } from './posting';
import { countIn } from './shop-limits';
import type { ShopRules } from './shop-rules';
import { dayOf } from './village-time';

export interface Pick {
  readonly goods: Goods;
  readonly count: number;
  /** The price the clerk was shown. */
  readonly price: Points;
}

export interface RedeemedGoods extends Posted {
  readonly goods: readonly Goods[];
}

/**
 * Everything that becomes true together when goods go over the counter. Refuses when goods are off
 * the shelf, priced differently than shown, short (what is reserved or has gone off does not count),
 * more than one household or the village may take, or dearer than the available points.
 */
export function decideRedemption(
  request: {
    readonly household: Household;
    readonly picks: readonly Pick[];
    readonly rules: ShopRules;
  },
  context: PostingContext,
): RedeemedGoods {
  const { household, picks, rules } = request;
  const day = dayOf(context.now);
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  for (const pick of picks) requireOnOffer(pick, day);
  const cost = costOf(picks);
  const counted = countIn(household.account, { wanted: picks, cost, rules, day });
  const available = availableOf(household.account);
  requireThat(cost <= available, 'POINTS_SHORT', { available, cost });

  const handed = picks.map(({ count }, index) => {
    const goods = counted.goods[index];
    assert(goods !== undefined, 'every pick was counted');
    return { ...handOut(goods, count, day), count };
  });
  const posted = postRedemption(
    { ...household, account: { ...household.account, ...counted.account } },
    { items: handed.map(itemOf), reservationId: null },
    context,
  );
  return { ...posted, goods: handed.map(({ goods }) => goods) };
}

interface Handed {
  readonly items: readonly RedemptionItem[];
  readonly reservationId: string | null;
}

/** Posts what was handed over; the oldest points pay for it. */
export function postRedemption(
  household: Household,
  { items, reservationId }: Handed,
  context: PostingContext,
): Posted {
  const { frozen, taken, spent } = household.account;
  const amount = costOf(items);
  const { lots, payments } = takeFrom(household.account.lots, amount);
  return post(
    household,
    {
      kind: 'redemption',
      book: 'exchange',
      from: 'household',
      to: 'goods',
      amount,
      source: { kind: 'redemption', items, paidBy: payments, reservationId },
    },
    { lots, frozen, taken, spent },
    context,
  );
}

export function costOf(
  picks: readonly { readonly price: Points; readonly count: number }[],
): Points {
  return sumOf(picks.map(({ price, count }) => points(price * count)));
}

/** Refuses what is not on offer at this price, or not in this number, on a day. */
export function requireOnOffer({ goods, count, price }: Pick, day: string): void {
  const { name } = goods;
  requireThat(goods.onShelf, 'ITEM_OFF_SHELF', { name });
  requireThat(goods.price === price, 'PRICE_CHANGED', { name, price: goods.price });
  if (goods.kind === 'service') return;
  const stock = availableOn(goods, day);
  requireThat(count <= stock, 'STOCK_SHORT', { name, stock, count });
}

/** What an entry says of goods handed over. */
export function itemOf({
  goods,
  count,
  parts,
}: ReturnType<typeof handOut> & { readonly count: number }): RedemptionItem {
  const { id, name, unitName, price, merchantId } = goods;
  return { goodsId: id, name, unitName, price, count, parts, merchantId };
}
