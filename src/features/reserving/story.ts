import { momentText } from '@/features/entry/when';
import { ORDERS } from './texts';
import type { Order } from './use-orders';

/** When something of it was collected, and by whom. */
export function storyOf({ collections }: Pick<Order, 'collections'>): string[] {
  return collections.map(({ at, proxy }) =>
    proxy === null ? ORDERS.collected(momentText(at)) : ORDERS.byProxy(momentText(at), proxy),
  );
}
