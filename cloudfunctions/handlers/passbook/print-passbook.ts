import { decidePrint, linesLeft, stretchOf } from '@domain/passbook';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { passbookEntries, passbookOf } from '../../runtime/passbook-entries';

export const printPassbook: Handler<'passbook.print'> = async (input, context) => {
  const { booklet, fromNo, throughNo } = input;
  const { caller, now, store } = context;
  // Entries never change: what follows a position may be read ahead of the transaction that moves it.
  const { passbook: seen } = await passbookOf(store, input);
  const { next } = seen;
  const entries = await passbookEntries(store, input, stretchOf(seen, 'next'), linesLeft(next));
  return doOnce(context, { call: 'passbook.print', input }, async (tx) => {
    if ((await householdHere(tx, input)) === null) return refuse('NOT_FOUND');
    const { passbook, isNew } = await passbookOf(tx, input);

    const lines = passbook.next.place === next.place ? entries : [];
    const print = { booklet, fromNo, throughNo, lines };
    const printed = decidePrint(passbook, print, { byId: caller.person.id, now });

    if (isNew) await tx.insert('passbooks', printed);
    else await tx.replace('passbooks', printed);
    return { page: printed.next.page, line: printed.next.line };
  });
};
