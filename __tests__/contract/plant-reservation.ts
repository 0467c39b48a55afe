import { uuid } from '../support/builders';
import type { World } from '../support/world';
import type { Cast, People, Scenery } from './scenery';

/** Something kept for a household. */
export async function plantReservation(
  world: World,
  { village, household, goods }: Scenery,
  { villager }: People,
): Promise<Pick<Cast, 'reservationId'>> {
  const { reservationId } = await world.as(villager)('reservation.create', {
    villageId: village.id,
    householdId: household.id,
    requestId: uuid(),
    items: [{ goodsId: goods.id, count: 2, price: goods.price }],
  });
  return { reservationId };
}
