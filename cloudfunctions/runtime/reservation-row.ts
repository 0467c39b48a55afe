import type { Output } from '@contract/index';
import type { Entry } from '@domain/entry';
import type { Reservation } from '@domain/reservation/reservation';

type Row = Output<'reservation.mine'>['reservations'][number];

/** As the household sees it: with the code it says at the counter. */
export function ownReservation(reservation: Reservation): Row {
  const { state, code } = reservation;
  return { ...keptReservation(reservation), code: state === 'open' ? code : null };
}

/** As those who keep the shop see it: a code they could read would prove nothing. */
export function keptReservation(reservation: Reservation): Row {
  const { id, householdId, householdNumber, maskedName, state } = reservation;
  const { items, frozen, until, madeAt, by, collections, ended } = reservation;
  return {
    ...{ id, householdId, householdNumber, maskedName, state, frozen, until, madeAt },
    items: items.map((item) => ({ ...item })),
    code: null,
    ...signed(by),
    collections: collections.map(({ entryId, at, how, proxy, by: clerk }) => {
      return { entryId, at, how, proxy, ...signed(clerk) };
    }),
    ended: ended && { at: ended.at, reason: ended.reason, ...signed(ended.by) },
  };
}

function signed({ name, role }: Entry['by']): Pick<Row, 'byName' | 'byRole'> {
  return { byName: name, byRole: role };
}
