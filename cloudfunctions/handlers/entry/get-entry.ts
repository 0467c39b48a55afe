import { isForTheCounter } from '@domain/entry';
import { maskedName } from '@domain/household';
import { refuse, requireThat } from '@domain/refusal';
import type { Handler } from '../../runtime/handler';
import { entryReply } from '../../runtime/entry-reply';
import { householdHere } from '../../runtime/household-here';
import { postedOf } from '../../runtime/post-once';

export const getEntry: Handler<'entry.get'> = async ({ villageId, entryId }, { store, caller }) => {
  const entry = postedOf(await store.get('entries', entryId));
  if (entry?.villageId !== villageId) return refuse('NOT_FOUND');
  requireThat(caller.role !== 'clerk' || isForTheCounter(entry), 'NOT_FOUND');
  const [reversal, household] = await Promise.all([
    store.get('reversals', entryId),
    householdHere(store, { villageId, householdId: entry.householdId }),
  ]);

  const { id, number, headName } = household ?? refuse('NOT_FOUND');

  return {
    entry: entryReply(entry),
    reversedBy: reversal?.byEntryId ?? null,
    household: { id, number, maskedName: maskedName(headName) },
  };
};
