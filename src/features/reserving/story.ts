import { dayOf } from '@domain/village-time';
import { dayText, momentText } from '@/features/entry/when';
import { ROLE_NAMES } from '@/features/entry/words';
import { ORDERS } from './texts';
import type { Order } from './use-orders';

type Told = Pick<Order, 'collections' | 'madeAt' | 'byName' | 'byRole'>;

/** Who of the shop reserved it, when it was not the household itself; when it was collected, and by whom. */
export function storyOf({ collections, madeAt, byName, byRole }: Told): string[] {
  return [
    ...(byRole === 'villager' ? [] : [ORDERS.by(momentText(madeAt), byName)]),
    ...collections.map(({ at, proxy }) =>
      proxy === null ? ORDERS.collected(momentText(at)) : ORDERS.byProxy(momentText(at), proxy),
    ),
  ];
}

/** How it came to its end without being collected: whoever else ended it had to say why. */
export function endOf({ ended, until, state }: Pick<Order, 'ended' | 'until' | 'state'>): string[] {
  if (ended === null) return [];
  if (state === 'expired') return [ORDERS.expired(dayText(until))];
  const day = dayText(dayOf(ended.at));
  if (ended.byRole === 'villager') return [ORDERS.cancelledOn(day)];
  return [ORDERS.cancelledBy(day, `${ROLE_NAMES[ended.byRole]}${ended.byName}`, ended.reason)];
}
