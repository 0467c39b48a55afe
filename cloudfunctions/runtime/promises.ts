import { points, type Points } from '@domain/points';
import type { Settings } from '@domain/rulebook/rulebook';
import type { Coverage } from '@domain/settlement/coverage';
import { coverageNow } from './coverage';
import type { Store } from './store';

export interface Backed {
  readonly coverage: Coverage;
  /** Points promised to proposals that are not posted yet. */
  readonly promised: Points;
}

/**
 * What stands behind a village's points, and what of it is promised already. Null where its rules ask
 * for no coverage. Sums over a village are taken outside transactions: two reviewers at once may each
 * promise the last of it, which the next review then sees.
 */
export async function backingNow(
  store: Store,
  villageId: string,
  settings: Settings,
): Promise<Backed | null> {
  if (settings.coverageMin === null) return null;
  const [coverage, sums] = await Promise.all([
    coverageNow(store, villageId, settings),
    store.total(
      'proposals',
      { where: { villageId, state: { in: ['reviewing', 'publicity', 'objected'] } } },
      { sum: 'promised', by: ['villageId'] },
    ),
  ]);
  return { coverage, promised: points(sums.reduce((total, { sum }) => total + sum, 0)) };
}
