import type { CollectionName, Collections, Condition, Query, Store } from './store';

/** The most a list answers at once. */
const PAGE = 1_000;

interface Through<C extends CollectionName> {
  readonly where: Query['where'];
  /** The field the pages are in order of, ascending; no two documents share its value. */
  readonly by: string;
  readonly placeOf: (document: Collections[C]) => string;
  /** Begins here, this one included. */
  readonly from?: string;
  /** Ends before this. */
  readonly before?: string;
}

/** Every document of a selection, page by page. */
export async function* pageThrough<C extends CollectionName>(
  store: Store,
  collection: C,
  { where, by, placeOf, from = '', before }: Through<C>,
) {
  const until = before === undefined ? {} : { before };
  for (let bound: Condition = { from, ...until }; ;) {
    const page: Collections[C][] = await store.list(collection, {
      where: { ...where, [by]: bound },
      order: [by, 'asc'],
      limit: PAGE,
    });
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    bound = { after: placeOf(last), ...until };
  }
}
