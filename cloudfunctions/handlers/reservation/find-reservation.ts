import { refuse, requireThat } from '@domain/refusal';
import { isCode } from '@domain/reservation/collect';
import { OPEN_MAX } from '@domain/reservation/reservation';
import type { Handler } from '../../runtime/handler';
import { keptReservation } from '../../runtime/reservation-row';
import type { Store } from '../../runtime/store';

/** Six digits fall together now and then; the clerk asks which household it is. */
const SAME_CODE_MAX = 10;

export const findReservation: Handler<'reservation.find'> = async (
  { villageId, proof },
  context,
) => {
  const { store } = context;
  const { key, limit } = isCode(proof)
    ? { key: { villageId, code: proof }, limit: SAME_CODE_MAX }
    : {
        key: { villageId, householdId: await householdOf(store, villageId, proof) },
        limit: OPEN_MAX,
      };
  const found = await store.list('reservations', {
    where: { ...key, state: 'open' },
    order: ['place', 'desc'],
    limit,
  });
  return { reservations: found.map(keptReservation) };
};

async function householdOf(store: Store, villageId: string, token: string): Promise<string> {
  const card = await store.get('cards', token);
  if (card?.villageId !== villageId) return refuse('NOT_FOUND');
  requireThat(card.state === 'active', 'CARD_REVOKED');
  return card.householdId;
}
