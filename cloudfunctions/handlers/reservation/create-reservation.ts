import { bindCodeFrom } from '@domain/one-time-code';
import { refuse } from '@domain/refusal';
import { decideReservation } from '@domain/reservation/create';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { goodsHere, reservationHere } from '../../runtime/reservation-here';
import { tellReserved } from '../../runtime/reservation-messages';

export const createReservation: Handler<'reservation.create'> = async (input, context) => {
  const { villageId, requestId } = input;
  const { store, randomBytes, caller, now } = context;
  // By chance: the shop reads the reservation's id, and with it the request's.
  const pickupCode = bindCodeFrom(randomBytes(4));
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
        code: pickupCode,
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
