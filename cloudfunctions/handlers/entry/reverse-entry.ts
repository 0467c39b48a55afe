import { cancelled } from '@domain/claim/claim';
import { isOwnHousehold } from '@domain/countersign';
import { isForTheCounter, type Entry } from '@domain/entry';
import type { Goods } from '@domain/goods';
import type { Person } from '@domain/person';
import { refuse, requireThat } from '@domain/refusal';
import { decideReversal, type ReversalRequest } from '@domain/reversal';
import { dayOf } from '@domain/village-time';
import { claimsOfEntry } from '../../runtime/claims-here';
import type { Handler } from '../../runtime/handler';
import { entryReply } from '../../runtime/entry-reply';
import { householdHere } from '../../runtime/household-here';
import { isPeriodClosed } from '../../runtime/period-closed';
import { postedOf, postOnce } from '../../runtime/post-once';
import type { Transaction } from '../../runtime/store';

export const reverseEntry: Handler<'entry.reverse'> = async (input, context) => {
  const { villageId, entryId, reason } = input;
  const reversal = await postOnce(
    context,
    { call: 'entry.reverse', input },
    async (tx, posting) => {
      const entry = postedOf(await tx.get('entries', entryId));
      if (entry?.villageId !== villageId) return refuse('NOT_FOUND');
      if (context.caller.role === 'clerk') requireServable(context.caller.person, entry);
      const mark = await tx.get('reversals', entryId);
      const household = (await householdHere(tx, entry)) ?? refuse('NOT_FOUND');
      const shelf = await shelfOf(tx, entry);
      const claims = await claimsOfEntry(tx, entry);

      await requireUnfrozen(tx, entry);
      requireThat(mark === null || mark.byEntryId === posting.entryId, 'ALREADY_REVERSED');
      const withdrawn = cancelled(claims, posting.now);
      const reversed = decideReversal({ household, entry, reason, shelf }, posting);

      await tx.replace('households', reversed.household);
      for (const item of reversed.goods) await tx.replace('goods', item);
      for (const claim of withdrawn) await tx.replace('claims', claim);
      await tx.insert('entries', reversed.entry);
      // Last: its id is taken only when another reversal came first, or this very one was here before.
      if (mark === null)
        await tx.insert('reversals', { id: entryId, villageId, byEntryId: posting.entryId });
      return reversed.entry;
    },
  );
  return { entry: entryReply(reversal) };
};

/** A clerk undoes what went over the counter, and leaves the own household's to somebody else. */
function requireServable(person: Person, entry: Entry): void {
  requireThat(isForTheCounter(entry), 'NOT_FOUND');
  requireThat(!isOwnHousehold(person, entry), 'OWN_HOUSEHOLD');
}

/** A closed period's scores stay as they were when it was closed. */
async function requireUnfrozen(tx: Transaction, { villageId, source }: Entry): Promise<void> {
  if (source.kind !== 'score') return;
  const { period } = source;
  requireThat(!(await isPeriodClosed(tx, villageId, period)), 'PERIOD_CLOSED', { period });
}

/** What a redemption is put back on; anything else was never on a shelf, and costs no reading. */
async function shelfOf(
  tx: Transaction,
  { villageId, source, at }: Entry,
): Promise<ReversalRequest['shelf']> {
  if (source.kind !== 'redemption') return null;
  const { items, reservationId } = source;
  const goods: Goods[] = [];
  for (const { goodsId } of items) {
    const item = await tx.get('goods', goodsId);
    if (item !== null) goods.push(item);
  }
  const { shopRules: rules } = (await tx.get('villages', villageId)) ?? refuse('NOT_FOUND');
  // Limits count what is reserved when it is reserved.
  const reserved = reservationId === null ? null : await tx.get('reservations', reservationId);
  return { goods, rules, countedOn: dayOf(reserved?.madeAt ?? at) };
}
