import { useState } from 'react';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { placeOf, type Villager } from '@/features/villager/place';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { call } from '@/services/transport';
import { ORDERS } from './texts';

export type Order = Output<'reservation.mine'>['reservations'][number];

const PAGE = 20;

export function orderText({ items }: Order): string {
  return items.map(({ name, count, unitName }) => ORDERS.item(name, count, unitName)).join('，');
}

/** What is kept for the household, and what was; the newest first. */
export function useOrders(villager: Villager) {
  const place = placeOf(villager);
  const orders = usePages(`reservations:${place.householdId}`, async (before) => {
    const page = await call('reservation.mine', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.reservations, next: page.next };
  });
  useRenewal(orders);
  return orders;
}

/** Gives one back. What it said stays on the page when the reservation is among the past ones. */
export function useCancel(villager: Villager, onDone: () => Promise<void>) {
  const write = useWrite('reservation.cancel');
  const [said, setSaid] = useState<string | null>(null);

  async function settle(done: Output<'reservation.cancel'> | null): Promise<void> {
    if (done === null) return;
    const { released, lapsed } = done;
    const lost = lapsed > 0 ? ORDERS.lapsed(pointsText(lapsed)) : '';
    setSaid(`${ORDERS.cancelled(pointsText(released))}${lost}`);
    await onDone();
  }

  return {
    state: write.state,
    said,
    cancel: async (order: Order) => {
      const sure = await confirm({
        title: ORDERS.sureTitle,
        content: ORDERS.sure(pointsText(order.frozen)),
        confirmText: ORDERS.sureYes,
        cancelText: ORDERS.sureNo,
      });
      if (!sure) return;
      const wish = { ...placeOf(villager), reservationId: order.id };
      await settle(await write.send(wish, ORDERS.cancelLabel(orderText(order))));
    },
    again: async () => settle(await write.again()),
  };
}
