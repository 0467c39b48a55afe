import type { Collection, Reservation } from '@domain/reservation/reservation';
import type { Context } from './handler';
import { queueToHousehold } from './queue-message';

type Telling = Pick<Context, 'store' | 'now'>;

/** Tells a household that somebody reserved for it, so that it can say no to what it never asked for. */
export function tellReserved(telling: Telling, reservation: Reservation): Promise<void> {
  const { id, by, madeAt } = reservation;
  const detail = `${by.name}替您家约的，不要可取消`;
  return tell(telling, reservation, { id: `${id}.made`, detail, when: madeAt });
}

/** Tells a household that something it reserved was collected, and by whom. */
export function tellCollected(
  telling: Telling,
  reservation: Reservation,
  { entryId, at, proxy }: Collection,
): Promise<void> {
  const detail = proxy === null ? '已经取货，请核对' : `由${proxy}代取，请核对`;
  return tell(telling, reservation, { id: `${entryId}.collected`, detail, when: at });
}

/** Tells a household that its reservation is over without having been collected. */
export function tellReleased(telling: Telling, reservation: Reservation): Promise<void> {
  const { id, state, ended } = reservation;
  const detail = state === 'expired' ? '过期没取，积分已退回' : '已取消，积分已退回';
  return tell(telling, reservation, { id: `${id}.over`, detail, when: ended?.at ?? telling.now });
}

async function tell(
  telling: Telling,
  { villageId, householdId, items }: Reservation,
  { id, detail, when }: { readonly id: string; readonly detail: string; readonly when: string },
): Promise<void> {
  const [first] = items;
  const what = `${first?.name ?? ''}${items.length > 1 ? `等${items.length}样` : ''}`;
  await queueToHousehold(telling, {
    id,
    villageId,
    householdId,
    topic: 'reservation',
    page: 'villager/orders/index',
    data: { what, detail, when },
  });
}
