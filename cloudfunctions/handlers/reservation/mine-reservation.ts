import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';
import { keptReservation, ownReservation } from '../../runtime/reservation-row';

export const mineReservation: Handler<'reservation.mine'> = async (input, { store, caller }) => {
  const { villageId, householdId, before, limit } = input;
  const found = await store.list('reservations', {
    where: { villageId, householdId, place: { from: '!', before: before ?? '~' } },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ place }) => place);
  const rowOf = caller.role === 'villager' ? ownReservation : keptReservation;
  return { reservations: page.map(rowOf), next };
};
