import { refuse } from '@domain/refusal';
import type { Released, Releasing } from '@domain/reservation/release';
import { leftOf, type Reservation } from '@domain/reservation/reservation';
import type { ShopRules } from '@domain/shop-rules';
import { householdHere } from './household-here';
import { goodsHere } from './reservation-here';
import type { Transaction } from './store';

/** What ending a reservation touches. */
export async function releasingOf(
  tx: Transaction,
  reservation: Reservation,
  rules: ShopRules,
): Promise<Releasing> {
  const household = (await householdHere(tx, reservation)) ?? refuse('NOT_FOUND');
  const kept = reservation.items.filter((item) => leftOf(item) > 0);
  const goods = await goodsHere(
    tx,
    reservation.villageId,
    kept.map(({ goodsId }) => ({ goodsId })),
  );
  return { reservation, household, goods: goods.map((one) => one.goods), rules };
}

export async function writeRelease(tx: Transaction, released: Released): Promise<void> {
  await tx.replace('reservations', released.reservation);
  await tx.replace('households', released.household);
  for (const goods of released.goods) await tx.replace('goods', goods);
  if (released.entry !== null) await tx.insert('entries', released.entry);
}
