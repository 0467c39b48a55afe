import type { Fault } from './audit-household';
import type { Entry } from './entry';
import type { Goods } from './goods';
import type { Household } from './household';
import { heldFor, leftOf, type Reservation } from './reservation/reservation';

/** What reservations hold, and what says so. */
export interface ReservationBooks {
  readonly households: readonly Household[];
  readonly goods: readonly Goods[];
  readonly reservations: readonly Reservation[];
}

/**
 * Adds up what open reservations keep: pieces goods by goods, points household by household. Needs
 * only the open ones.
 */
export function heldFaults({
  households,
  goods,
  reservations,
}: ReservationBooks): readonly Fault[] {
  const open = reservations.filter(({ state }) => state === 'open');
  const kept = summed(
    open.flatMap(({ items }) => items.map((item) => [item.goodsId, leftOf(item)] as const)),
  );
  const held = summed(open.map(({ householdId, frozen }) => [householdId, frozen] as const));
  const count = summed(open.map(({ householdId }) => [householdId, 1] as const));
  return [
    ...goods.flatMap(({ id, name, reserved, stock }): Fault[] => {
      const due = kept.get(id) ?? 0;
      if (reserved === due && reserved <= stock) return [];
      const detail = `${reserved} of ${stock} reserved, ${due} due`;
      return [{ law: 'RESERVED_IS_SUM', where: name, detail }];
    }),
    ...households.flatMap(({ id, number, account }): Fault[] => {
      const due = held.get(id) ?? 0;
      if (account.frozen === due && account.reservations.open === (count.get(id) ?? 0)) return [];
      return [{ law: 'FROZEN_IS_SUM', where: number, detail: `${account.frozen}, ${due} due` }];
    }),
  ];
}

/** Each reservation holds what its items say, and was collected as the ledger says. */
export function reservationFaults(
  books: ReservationBooks & { readonly entries: readonly Entry[] },
): readonly Fault[] {
  const collected = summed(
    books.entries.flatMap(({ source }) =>
      source.kind === 'redemption' && source.reservationId !== null
        ? source.items.map(({ goodsId, count }) => [`${source.reservationId} ${goodsId}`, count])
        : [],
    ),
  );
  const amiss = books.reservations.flatMap((one): Fault[] => {
    const { id, householdNumber, no, items, frozen, state } = one;
    const wrong = items.find(
      (item) => item.collected !== (collected.get(`${id} ${item.goodsId}`) ?? 0),
    );
    for (const { goodsId } of items) collected.delete(`${id} ${goodsId}`);
    const isHeld = frozen === (state === 'open' ? heldFor(items) : 0);
    const isOver = items.every((item) => leftOf(item) === 0) === (state === 'collected');
    const where = `${householdNumber}-R${no}`;
    return wrong === undefined && isHeld && isOver
      ? []
      : [{ law: 'COLLECTED_BY_ENTRY', where, detail: wrong?.name ?? state }];
  });
  const stray = [...collected.keys()].map((key): Fault => ({
    law: 'COLLECTED_BY_ENTRY',
    where: key,
    detail: 'of no reservation',
  }));
  return [...heldFaults(books), ...amiss, ...stray];
}

function summed(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, amount] of pairs) sums.set(key, (sums.get(key) ?? 0) + amount);
  return sums;
}
