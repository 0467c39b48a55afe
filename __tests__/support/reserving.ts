import type { Input } from '@contract/index';
import type { Goods } from '@domain/goods';
import { memberOf } from '@domain/member';

import { NOW, uuid } from './builders';
import { aCounter } from './counter';
import type { Given } from './world';

type Collecting = Partial<Omit<Input<'reservation.collect'>, 'items' | 'reservationId'>>;

export const pick = ({ id, price }: Goods, count = 1) => ({ goodsId: id, price, count });

/** A shop where a household with points reserves, and a clerk hands over. */
export async function aReservingShop(given: Given & { readonly points?: number } = {}) {
  const { points = 30, ...world } = given;
  const counter = await aCounter(world);
  const { place, clerk, villager, household } = counter;
  const bound = { role: 'villager', ...place } as const;
  await counter.world.store.insert('members', memberOf(villager.person, bound, NOW));
  if (points > 0) await counter.earn(points);
  const as = counter.world.as;
  const reserve = (
    items: Input<'reservation.create'>['items'],
    by = villager,
    requestId = uuid(),
  ) => as(by)('reservation.create', { ...place, requestId, items });
  const collect = (
    { reservationId, code }: { readonly reservationId: string; readonly code: string },
    items: readonly { readonly goodsId: string; readonly count: number }[],
    { requestId = uuid(), proof = code, ...how }: Collecting = {},
  ) =>
    as(clerk)('reservation.collect', {
      ...{ ...place, requestId, reservationId, proof },
      items: items.map(({ goodsId, count }) => ({ goodsId, count })),
      ...how,
    });
  const cancel = (reservationId: string, by = villager, requestId = uuid()) =>
    as(by)('reservation.cancel', { ...place, requestId, reservationId });
  const mine = async () =>
    (await as(villager)('reservation.mine', { ...place, limit: 20 })).reservations;
  const goodsNow = async ({ id }: Goods) => {
    const found = await counter.world.store.get('goods', id);
    if (found === null) throw new Error('the goods are in the world');
    return found;
  };
  return { ...counter, household, reserve, collect, cancel, mine, goodsNow };
}
