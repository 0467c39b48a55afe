import { assert } from '@domain/assert';
import { refuse } from '@domain/refusal';
import { afterWrongTry, decideCollection, isCode, triesLeftOf } from '@domain/reservation/collect';
import type { Input } from '@contract/index';
import { countingTries, requireCountersigned } from '../../runtime/countersigned';
import { entryReply } from '../../runtime/entry-reply';
import type { Context, Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { postOnce } from '../../runtime/post-once';
import { tellCollected } from '../../runtime/reservation-messages';
import { goodsHere, reservationHere } from '../../runtime/reservation-here';
import type { Transaction } from '../../runtime/store';

export const collectReservation: Handler<'reservation.collect'> = async (input, context) => {
  await requireRightCode(input, context);
  const entry = await countingTries(context, input, () =>
    postOnce(context, { call: 'reservation.collect', input }, async (tx, posting) => {
      const reservation = await reservationHere(tx, input);
      const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
      const handings = await goodsHere(tx, input.villageId, input.items);
      const countersignedBy = await requireCountersigned(tx, context, input, posting);

      const { proof, proxy = null } = input;
      const collected = decideCollection(
        { reservation, household, handings, proof, proxy, countersignedBy },
        posting,
      );

      await tx.replace('reservations', collected.reservation);
      await tx.replace('households', collected.household);
      for (const goods of collected.goods) await tx.replace('goods', goods);
      await tx.insert('entries', collected.entry);
      return collected.entry;
    }),
  );
  const after = await reservationHere(context.store, input);
  const collection = after.collections.find(({ entryId }) => entryId === entry.id);
  assert(collection !== undefined, 'what was posted is written on the reservation');
  await tellCollected(context, after, collection);
  return { entry: entryReply(entry) };
};

/** A wrong code is a write too (it uses up a try), so it is refused after it is done. */
async function requireRightCode(input: Input<'reservation.collect'>, context: Context) {
  const { proof, requestId } = input;
  if (!isCode(proof)) return;
  const reservation = await reservationHere(context.store, input);
  if (proof === reservation.code) return;
  const tried = await context.store.transact((tx) => counted(tx, input, requestId));
  refuse('CODE_WRONG', { triesLeft: triesLeftOf(tried) });
}

async function counted(tx: Transaction, input: Input<'reservation.collect'>, requestId: string) {
  const reservation = await reservationHere(tx, input);
  const tried = afterWrongTry(reservation, requestId);
  if (tried !== reservation) await tx.replace('reservations', tried);
  return tried;
}
