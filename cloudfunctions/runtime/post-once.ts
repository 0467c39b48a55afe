import type { Entry, RefusedRequest } from '@domain/entry';
import type { PostingContext } from '@domain/posting';
import { signatureOf, type Context } from './handler';
import { once, type Wish } from './once';
import type { Transaction } from './store';

/**
 * `once` for a posting to the ledger. `work` inserts the entry it is given the context for, and
 * returns it.
 */
export function postOnce(
  context: Context,
  wish: Wish,
  work: (tx: Transaction, posting: PostingContext) => Promise<Entry>,
): Promise<Entry> {
  const { caller, now, digest } = context;
  return once(context, wish, 'entries', (tx, { id, wishHash }) =>
    work(tx, { entryId: id, wishHash, by: signatureOf(caller), now, digest }),
  );
}

/** An entry, when that is what the id stands for: void slips are nobody's business. */
export function postedOf(document: Entry | RefusedRequest | null): Entry | null {
  return document?.state === 'posted' ? document : null;
}
