import { assert } from '@domain/assert';
import { receiptNumberOf } from '@domain/entry';
import { decideSettling } from '@domain/outing/settle';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { outingHere } from '../../runtime/outing-here';

export const settleConflict: Handler<'conflict.settle'> = async (input, context) => {
  const { villageId, conflictId, settleBy, reason } = input;
  const { caller, now, digest } = context;
  return doOnce(context, { call: 'conflict.settle', input }, async (tx, key) => {
    const conflict = await tx.get('conflicts', conflictId);
    if (conflict?.villageId !== villageId) return refuse('NOT_FOUND');
    const { outingId, householdId } = conflict;
    const outing = await outingHere(tx, { villageId, outingId });
    const household = await householdHere(tx, { villageId, householdId });
    assert(outing !== null && household !== null, 'a conflict is of an outing and a household');

    const posting = { entryId: key.id, ...{ wishHash: key.wishHash, now, digest } };
    const wanted = { conflict, outing, household, post: settleBy === 'post', reason };
    const { posted, ...settled } = decideSettling(
      { ...wanted, person: caller.person },
      { ...posting, by: signatureOf(caller) },
    );

    await tx.replace('conflicts', settled.conflict);
    if (posted === null) return { receiptNumber: null };
    await tx.replace('households', posted.household);
    await tx.insert('entries', posted.entry);
    return { receiptNumber: receiptNumberOf(posted.entry) };
  });
};
