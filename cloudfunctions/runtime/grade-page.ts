import type { Grade } from '@domain/grade/grade';
import { pageOf } from './listed-entries';
import type { Store } from './store';

interface Wanted {
  readonly villageId: string;
  readonly roundId: string;
  readonly state?: Grade['state'] | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Households of a round, by number. */
export async function gradePage(store: Store, { villageId, roundId, state, after, limit }: Wanted) {
  const grades = await store.list('grades', {
    where: { roundId, villageId, state, householdNumber: { after: after ?? '' } },
    order: ['householdNumber', 'asc'],
    limit: limit + 1,
  });
  return pageOf(grades, limit, ({ householdNumber }) => householdNumber);
}
