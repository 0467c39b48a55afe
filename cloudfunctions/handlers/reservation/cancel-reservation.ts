import { points } from '@domain/points';
import { refuse } from '@domain/refusal';
import { decideCancelling, lapseEntryIdOf } from '@domain/reservation/release';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { releasingOf, writeRelease } from '../../runtime/release';
import { reservationHere } from '../../runtime/reservation-here';
import { tellReleased } from '../../runtime/reservation-messages';
import { timerPosting } from '../../runtime/timer-posting';

export const cancelReservation: Handler<'reservation.cancel'> = async (input, context) => {
  const { villageId, reservationId, reason = '' } = input;
  const { store, caller, now } = context;
  const { shopRules: rules } = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const done = await doOnce(context, { call: 'reservation.cancel', input }, async (tx) => {
    const reservation = await reservationHere(tx, input);
    const releasing = await releasingOf(tx, reservation, rules);

    const ended = { at: now, by: signatureOf(caller), reason };
    // What ends with it, ends by the rules and not by who cancels.
    const posting = timerPosting(context, lapseEntryIdOf(reservationId), 'clearing');
    const released = decideCancelling(releasing, ended, posting);

    await writeRelease(tx, released);
    return { released: reservation.frozen, lapsed: released.entry?.amount ?? points(0) };
  });
  if (caller.role !== 'villager') await tellReleased(context, await reservationHere(store, input));
  return done;
};
