import type { RedemptionItem } from './entry';
import type { Goods } from './goods';
import { availableOf, type Household } from './household';
import { takeFrom } from './lots';
import { points, sumOf, type Points } from './points';
import { requireThat } from './refusal';
import { post, type Posted, type PostingContext } from './posting';

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
 * the shelf, priced differently than shown, short, or dearer than the available points.
 */
export function decideRedemption(
  request: { readonly household: Household; readonly picks: readonly Pick[] },
  context: PostingContext,
): RedeemedGoods {
  const { household, picks } = request;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  picks.forEach(requireOnOffer);
  const cost = costOf(picks);
  const available = availableOf(household.account);
  requireThat(cost <= available, 'POINTS_SHORT', { available, cost });

  const { lots, payments } = takeFrom(household.account.lots, cost);
  const posted = post(
    household,
    {
      kind: 'redemption',
      book: 'exchange',
      from: 'household',
      to: 'goods',
      amount: cost,
      source: { kind: 'redemption', items: picks.map(itemOf), paidBy: payments },
    },
    { lots },
    context,
  );
  const goods = picks.map((pick) => ({ ...pick.goods, stock: pick.goods.stock - pick.count }));
  return { ...posted, goods };
}

export function costOf(
  picks: readonly { readonly price: Points; readonly count: number }[],
): Points {
  return sumOf(picks.map(({ price, count }) => points(price * count)));
}

function requireOnOffer({ goods, count, price }: Pick): void {
  requireThat(goods.onShelf, 'ITEM_OFF_SHELF', { name: goods.name });
  requireThat(goods.price === price, 'PRICE_CHANGED', { name: goods.name, price: goods.price });
  requireThat(count <= goods.stock, 'STOCK_SHORT', { name: goods.name, stock: goods.stock, count });
}

function itemOf({ goods, count }: Pick): RedemptionItem {
  const { id, name, unitName, price } = goods;
  return { goodsId: id, name, unitName, price, count };
}
