import { refuse } from '@domain/refusal';
import { decideReservation } from '@domain/reservation/create';
import { pickupCodeOf } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { goodsHere, reservationHere } from '../../runtime/reservation-here';
import { tellReserved } from '../../runtime/reservation-messages';

export const createReservation: Handler<'reservation.create'> = async (input, context) => {
  const { villageId, householdId, requestId } = input;
  const { store, digest, caller, now } = context;
  const village = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const { code, ...made } = await doOnce(
    context,
    { call: 'reservation.create', input },
    async (tx) => {
      const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
      const picks = await goodsHere(tx, villageId, input.items);

      const reserved = decideReservation({
        id: `${villageId}.${requestId.toLowerCase()}`,
        ...{ household, picks, village, now },
        code: pickupCodeOf(digest, householdId, requestId.toLowerCase()),
        by: signatureOf(caller),
      });

      const { id, until, frozen, code } = reserved.reservation;
      await tx.replace('households', reserved.household);
      for (const goods of reserved.goods) await tx.replace('goods', goods);
      await tx.insert('reservations', reserved.reservation);
      return { reservationId: id, until, frozen, code };
    },
  );
  if (caller.role !== 'villager')
    await tellReserved(
      context,
      await reservationHere(store, { ...input, reservationId: made.reservationId }),
    );
  return { ...made, code };
};
