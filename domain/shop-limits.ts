import { giveAllottedBack, takeAllotted } from './draw/allotment';
import type { Goods } from './goods';
import type { Account } from './household';
import { points, type Points } from './points';
import { requireThat } from './refusal';
import { capWindowOf } from './rulebook/cap-windows';
import type { ShopRules, Used } from './shop-rules';

/** Goods somebody takes or gives back, and how many pieces. */
interface Wanted {
  readonly goods: Goods;
  readonly count: number;
}

/** What limits a household's shopping, as its account keeps it. */
export type Shopping = Pick<Account, 'taken' | 'spent'>;

/**
 * What a household has used up of each limit after taking goods on a day, and what the village has of
 * each quota. Refuses (LIMIT_REACHED, QUOTA_REACHED, SPENDING_LIMIT) beyond any of them, and what a draw
 * gives to others (NOT_DRAWN, DRAWN_ONE). A reservation counts when it is made.
 */
export function countIn(
  account: Shopping,
  { householdId, wanted, cost, rules, day }: Shopped,
): { readonly account: Shopping; readonly goods: readonly Goods[] } {
  const goods = wanted.map((one) => {
    const { count } = one;
    const given = givenAfter(one, day);
    return takeAllotted({ ...one.goods, given }, { householdId, count, day });
  });
  const taken = Object.fromEntries(
    wanted.flatMap((one) => {
      const used = takenAfter(account, one, day);
      return used === null ? [] : [[one.goods.id, used]];
    }),
  );
  return {
    account: {
      taken: { ...account.taken, ...taken },
      spent: spentAfter(account, cost, rules, day),
    },
    goods,
  };
}

export interface Shopped {
  readonly householdId: string;
  readonly wanted: readonly Wanted[];
  readonly cost: Points;
  readonly rules: ShopRules;
  readonly day: string;
}

/** The opposite of `countIn` for what was taken on a day; a stretch that has passed is left alone. */
export function countOut(
  account: Shopping,
  { householdId, wanted, cost, rules, day }: Shopped,
): { readonly account: Shopping; readonly goods: readonly Goods[] } {
  const taken = Object.fromEntries(
    wanted.flatMap(({ goods, count }) => {
      const used = account.taken[goods.id];
      const counted = goods.limit !== null && used?.window === capWindowOf(day, goods.limit.per);
      return counted ? [[goods.id, lessened(used, count)]] : [];
    }),
  );
  const { spent } = account;
  const { spendingLimit } = rules;
  const isSpent = spendingLimit !== null && spent.window === capWindowOf(day, spendingLimit.per);
  return {
    account: {
      taken: { ...account.taken, ...taken },
      spent: isSpent ? { ...spent, points: points(Math.max(0, spent.points - cost)) } : spent,
    },
    goods: wanted.map((one) => {
      const goods = giveAllottedBack(one.goods, { householdId, day });
      const { quota, given } = goods;
      const counted = quota !== null && given.window === capWindowOf(day, quota.per);
      return counted ? { ...goods, given: lessened(given, one.count) } : goods;
    }),
  };
}

function takenAfter({ taken }: Shopping, { goods, count }: Wanted, day: string): Used | null {
  const { limit, name } = goods;
  if (limit === null) return null;
  const window = capWindowOf(day, limit.per);
  const used = taken[goods.id];
  const before = used?.window === window ? used.count : 0;
  const left = Math.max(0, limit.count - before);
  requireThat(count <= left, 'LIMIT_REACHED', { name, count: limit.count, per: limit.per, left });
  return { window, count: before + count };
}

function givenAfter({ goods, count }: Wanted, day: string): Used {
  const { quota, given, name } = goods;
  if (quota === null) return given;
  const window = capWindowOf(day, quota.per);
  const before = given.window === window ? given.count : 0;
  const left = Math.max(0, quota.count - before);
  requireThat(count <= left, 'QUOTA_REACHED', { name, count: quota.count, per: quota.per, left });
  return { window, count: before + count };
}

function spentAfter(
  { spent }: Shopping,
  cost: Points,
  { spendingLimit: limit }: ShopRules,
  day: string,
): Shopping['spent'] {
  if (limit === null) return spent;
  const window = capWindowOf(day, limit.per);
  const before = spent.window === window ? spent.points : 0;
  const left = Math.max(0, limit.points - before);
  requireThat(cost <= left, 'SPENDING_LIMIT', { points: limit.points, per: limit.per, left });
  return { window, points: points(before + cost) };
}

function lessened(used: Used, count: number): Used {
  return { ...used, count: Math.max(0, used.count - count) };
}
