import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';
import { keptReservation } from '../../runtime/reservation-row';

export const listReservation: Handler<'reservation.list'> = async (input, { store }) => {
  const { villageId, state, after, limit } = input;
  const by = state === 'open' ? 'duePlace' : 'place';
  const found = await store.list('reservations', {
    where: {
      villageId,
      state,
      [by]: state === 'open' ? { after: after ?? '' } : { from: '!', before: after ?? '~' },
    },
    order: [by, state === 'open' ? 'asc' : 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, (one) => one[by]);
  return { reservations: page.map(keptReservation), next };
};
