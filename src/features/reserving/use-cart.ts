import { useEffect, useState } from 'react';
import type { RefusalCode } from '@domain/refusal';
import { pointsText } from '@domain/points';
import { useRenewal } from '@/features/load/use-renewal';
import { placeOf, type Villager } from '@/features/villager/place';
import { useGoods, useHome } from '@/features/villager/use-home';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { cartOf, itemsText, reservable, type Counts, type ShelfGoods } from './cart';
import { finishAtOrders } from './places';
import { CART } from './texts';

/** What was shown is no longer so: it is fetched anew, and the picks stay. */
const SHOWN_WRONG: readonly RefusalCode[] = [
  'PRICE_CHANGED',
  'STOCK_SHORT',
  'ITEM_OFF_SHELF',
  'NOT_FOUND',
  'POINTS_SHORT',
  'QUOTA_REACHED',
];

/** Goods on the shelf, what of them is picked, and the one wish to have it kept. */
export function useCart(villager: Villager) {
  const shelf = useGoods(villager);
  const home = useHome(villager);
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
  const available = home.load.value?.available ?? null;
  const cart = available === null ? null : cartOf(goods, counts, available);

  async function reserve(): Promise<void> {
    if (cart?.state !== 'ready') return;
    const items = itemsText(cart);
    const sure = await confirm({
      title: CART.sureTitle,
      content: CART.sure(items, pointsText(cart.cost)),
      confirmText: CART.sureYes,
    });
    if (!sure) return;
    const lines = cart.picked.map(({ goods: { id: goodsId, price }, count }) => {
      return { goodsId, price, count };
    });
    const made = await write.send({ ...placeOf(villager), items: lines }, CART.label(items));
    if (made !== null) await finishAtOrders();
  }

  return {
    shelf,
    home,
    goods,
    available,
    counts,
    cart,
    write,
    count: ({ id }: ShelfGoods, wanted: number) => setCounts({ ...counts, [id]: wanted }),
    reserve,
    again: async () => {
      if ((await write.again()) !== null) await finishAtOrders();
    },
  };
}

export type CartWork = ReturnType<typeof useCart>;
