import { useEffect, useState } from 'react';
import type { Output } from '@contract/index';
import type { RefusalCode } from '@domain/refusal';
import { pointsText, type Points } from '@domain/points';
import type { Loaded } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { cartOf, itemsText, reservable, type Counts, type ShelfGoods } from './cart';
import { CART } from './texts';

/** What was shown is no longer so: it is fetched anew, and the picks stay. */
const SHOWN_WRONG: readonly RefusalCode[] = [
  'PRICE_CHANGED',
  'STOCK_SHORT',
  'ITEM_OFF_SHELF',
  'NOT_FOUND',
  'POINTS_SHORT',
  'QUOTA_REACHED',
  'NOT_DRAWN',
];

/** For whom goods are picked: by the household itself, or by who takes its call. */
interface Shopper {
  readonly place: { readonly villageId: string; readonly householdId: string };
  readonly home: Loaded<{ readonly available: Points | null }>;
  readonly shelf: Loaded<Output<'goods.list'>>;
  /** What is asked before it is kept. */
  readonly question: (items: string, cost: string) => string;
  readonly label: (items: string) => string;
  readonly onMade: (made: Output<'reservation.create'>) => Promise<void> | void;
}

/** Goods on the shelf, what of them is picked, and the one wish to have it kept. */
export function useCart({ place, home, shelf, question, label, onMade }: Shopper) {
  useRenewal(shelf, home);
  const [counts, setCounts] = useState<Counts>({});
  const write = useWrite('reservation.create');
  const { state } = write;
  const refused = state.step === 'refused' ? state.refusal.code : null;
  const { reload: renewShelf } = shelf;
  const { reload: renewHome } = home;
  useEffect(() => {
    if (refused !== null && SHOWN_WRONG.includes(refused))
      void Promise.all([renewShelf(), renewHome()]);
  }, [refused, renewShelf, renewHome]);

  const goods = reservable(shelf.load.value?.goods ?? []);
  const shopper = home.load.value;
  const cart = shopper === null ? null : cartOf(goods, counts, shopper.available);

  async function reserve(): Promise<void> {
    if (cart?.state !== 'ready') return;
    const items = itemsText(cart);
    const sure = await confirm({
      title: CART.sureTitle,
      content: question(items, pointsText(cart.cost)),
      confirmText: CART.sureYes,
    });
    if (!sure) return;
    const lines = cart.picked.map(({ goods: { id: goodsId, price }, count }) => {
      return { goodsId, price, count };
    });
    const made = await write.send({ ...place, items: lines }, label(items));
    if (made !== null) await onMade(made);
  }

  return {
    shelf,
    home,
    goods,
    counts,
    cart,
    write,
    count: ({ id }: ShelfGoods, wanted: number) => setCounts({ ...counts, [id]: wanted }),
    reserve,
    again: async () => {
      const made = await write.again();
      if (made !== null) await onMade(made);
    },
  };
}

export type CartWork = ReturnType<typeof useCart>;
