import { receiptNumberOf } from '@domain/entry';
import { decideReplay } from '@domain/outing/replay';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { outingHere } from '../../runtime/outing-here';
import { IdTaken } from '../../runtime/store';

export const replayTradeIn: Handler<'trade-in.replay'> = async (input, context) => {
  const { lines, rejected = [], seq, occurredAt, cardToken, bagCode } = input;
  const { store, caller, now, digest } = context;
  const tradeIn = { seq, occurredAt, brought: lines, rejected, cardToken, bagCode };
  const wish = { call: 'trade-in.replay', input };
  const opened = (await outingHere(store, input)) ?? refuse('NOT_FOUND');
  // Whoever weighed it signs for it; said outside of the request, which is still theirs.
  requireThat(opened.by.id === caller.person.id, 'FORBIDDEN');
  const work = doOnce(context, wish, async (tx, { id: entryId, wishHash }) => {
    const outing = (await outingHere(tx, input)) ?? refuse('NOT_FOUND');
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    const posting = { entryId, wishHash, by: signatureOf(caller), now, digest };
    const replayed = decideReplay({ outing, household, tradeIn, person: caller.person }, posting);
    const { posted, conflict } = replayed;

    await tx.replace('outings', replayed.outing);
    if (conflict !== null) await tx.insert('conflicts', conflict);
    if (posted === null) return { receiptNumber: null, amount: null, code: conflict?.code ?? null };
    await tx.replace('households', posted.household);
    await tx.insert('entries', posted.entry);
    const { entry } = posted;
    return { receiptNumber: receiptNumberOf(entry), amount: entry.amount, code: null };
  });
  return work.catch((error: unknown) => {
    // The id stands for an entry that is none of this outing's.
    if (error instanceof IdTaken) return refuse('REQUEST_ID_TAKEN');
    throw error;
  });
};
