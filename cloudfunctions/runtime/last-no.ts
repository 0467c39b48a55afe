import { startOfDay } from '@domain/village-time';
import { postedOf } from './post-once';
import type { Store } from './store';

/** The number of a household's last entry before a village day begins; 0 when there is none. */
export async function lastNoBefore(store: Store, householdId: string, day: string) {
  const [last] = await store.list('entries', {
    where: { householdId, place: { from: '!', before: startOfDay(day) } },
    order: ['place', 'desc'],
    limit: 1,
  });
  return postedOf(last ?? null)?.no ?? 0;
}
