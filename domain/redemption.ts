import { assert } from './assert';
import { newClaim, type Claim } from './claim/claim';
import type { CountersignedBy, Entry, RedemptionItem } from './entry';
import { availableOn, handOut, type Goods } from './goods';
import { availableOf, type Household } from './household';
import { sharesOf, takeFrom } from './lots';
import { points, sumOf, type Points } from './points';
import { requireThat } from './refusal';
import { post, postedAt, type Posted, type PostingContext } from './posting';
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
  /** Those that changed. */
  readonly goods: readonly Goods[];
  /** One for each service. */
  readonly claims: readonly Claim[];
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
    readonly countersignedBy: CountersignedBy;
    /** One for each pick: what a service is had for. */
    readonly codes: readonly string[];
  },
  context: PostingContext,
): RedeemedGoods {
  const { household, picks, rules, countersignedBy, codes } = request;
  // The entry's own day: what leaves the shelf counts on it, and is taken back from it.
  const day = dayOf(postedAt(household, context));
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  for (const pick of picks) requireOnOffer(pick, day);
  const cost = costOf(picks);
  const shopped = { householdId: household.id, wanted: picks, cost, rules, day };
  const counted = countIn(household.account, shopped);
  const available = availableOf(household.account);
  requireThat(cost <= available, 'POINTS_SHORT', { available, cost });

  const handed = picks.map(({ count }, index) => {
    const goods = counted.goods[index];
    assert(goods !== undefined, 'every pick was counted');
    const claim = goods.kind === 'service' ? (codes[index] ?? '') : null;
    assert(claim !== '', 'every service has its code');
    return { ...handOut(goods, count, day), count, claim };
  });
  const posted = postRedemption(
    { ...household, account: { ...household.account, ...counted.account } },
    { items: handed.map(itemOf), reservationId: null, countersignedBy },
    context,
  );
  const goods = handed.map((one) => one.goods).filter(isCounted);
  return { ...posted, goods, claims: claimsOf(handed, posted.entry, rules) };
}

type HandedOut = ReturnType<typeof handOut> & {
  readonly count: number;
  /** The code of a service. */
  readonly claim?: string | null;
};

/** A service lies on no shelf: unless the village counts how many it gives, it stays as it was. */
function isCounted({ kind, quota }: Goods): boolean {
  return kind === 'goods' || quota !== null;
}

/** What is owed of merchants' services, each with the earnings that paid for it. */
function claimsOf(
  handed: readonly HandedOut[],
  entry: Entry,
  { claimDays: days }: ShopRules,
): readonly Claim[] {
  const { source } = entry;
  assert(source.kind === 'redemption', 'goods were redeemed');
  const shares = sharesOf(
    source.paidBy,
    handed.map(({ goods, count }) => points(goods.price * count)),
  );
  return handed.flatMap(({ goods, count, claim = null }, index) => {
    const paidBy = shares[index] ?? [];
    return claim === null ? [] : [newClaim(entry, { goods, count, code: claim, paidBy, days })];
  });
}

interface Handed {
  readonly items: readonly RedemptionItem[];
  readonly reservationId: string | null;
  readonly countersignedBy: CountersignedBy;
}

/** Posts what was handed over; the oldest points pay for it. */
export function postRedemption(
  household: Household,
  { items, reservationId, countersignedBy }: Handed,
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
      source: { kind: 'redemption', items, paidBy: payments, reservationId, countersignedBy },
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
export function itemOf({ goods, count, parts, claim = null }: HandedOut): RedemptionItem {
  const { id, name, unitName, price, merchantId } = goods;
  return { goodsId: id, name, unitName, price, count, parts, merchantId, claim };
}
