import type { Happened } from '@domain/day-close/figures';
import { pageThrough } from './page-through';
import { postedOf } from './post-once';
import type { CollectionName, Collections, Store } from './store';

const GOODS_MAX = 1_000;

/** Everything of a village's shop that was posted after an instant, and what its goods are called. */
export async function happenedSince(
  store: Store,
  villageId: string,
  instant: string,
): Promise<Happened> {
  const place = { villageId, instant };
  const [entries, moves, goods] = await Promise.all([
    allSince(store, 'entries', place, (entry) => postedOf(entry)?.place ?? ''),
    allSince(store, 'moves', place, (move) => move.place),
    store.list('goods', { where: { villageId }, order: ['order', 'asc'], limit: GOODS_MAX }),
  ]);
  return {
    entries: entries.flatMap((document) => postedOf(document) ?? []),
    moves,
    names: new Map(goods.map(({ id, name, unitName }) => [id, { name, unitName }])),
  };
}

async function allSince<C extends CollectionName>(
  store: Store,
  collection: C,
  { villageId, instant }: { readonly villageId: string; readonly instant: string },
  placeOf: (document: Collections[C]) => string,
): Promise<Collections[C][]> {
  const all: Collections[C][] = [];
  const pages = pageThrough(store, collection, {
    where: { villageId },
    by: 'place',
    placeOf,
    // A place begins with its instant: this is after all of that one's.
    from: `${instant}~~`,
  });
  for await (const page of pages) all.push(...page);
  return all;
}
