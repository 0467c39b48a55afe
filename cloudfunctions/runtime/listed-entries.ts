import type { Output } from '@contract/index';
import { assert } from '@domain/assert';
import { isForTheCounter } from '@domain/entry';
import type { Caller } from './handler';
import { postedOf } from './post-once';
import type { Query, Store } from './store';

type Listed = Output<'ledger.list'>['entries'][number];

/** Entries with what reversed them, in one round trip. */
export async function listedEntries(store: Store, query: Query): Promise<Listed[]> {
  const rows = await store.listWith('entries', 'reversals', query);
  return rows.map(({ document, other }) => {
    const posted = postedOf(document);
    assert(posted !== null, 'a query by number or place finds no void slips');
    // Safe: only the read-only marks differ; the contract checks the rest on the way out.
    return { entry: posted as Listed['entry'], reversedBy: other?.byEntryId ?? null };
  });
}

/** The rows of a page that this caller may see; where the next page begins is as for everybody. */
export function seenBy({ role }: Pick<Caller, 'role'>, rows: readonly Listed[]): Listed[] {
  return rows.filter(({ entry }) => role !== 'clerk' || isForTheCounter(entry));
}

/** One more row than a page is asked for, to know whether there is a next page. */
export function pageOf<T>(rows: readonly T[], limit: number, place: (row: T) => string) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last !== undefined ? place(last) : null };
}
