import type { Page } from './use-pages';

/** Twenty pages of fifty: more households than any village of docs/domain.md §8 has. */
const PAGES_MAX = 20;
export const PAGE = 50;

/** All of a list that comes page by page, for a page that sorts or counts what it shows. */
export async function everyPage<T>(
  fetch: (cursor: string | null) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const got: Page<T> = await fetch(cursor);
    all.push(...got.items);
    cursor = got.next;
    if (cursor === null) break;
  }
  return all;
}
