import type { Store } from './store';

const PAGE = 1_000;

/** Every village there is, page by page. */
export async function* everyVillage(store: Store) {
  for (let after = ''; ;) {
    const page = await store.list('villages', {
      where: { id: { after } },
      order: ['id', 'asc'],
      limit: PAGE,
    });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}
