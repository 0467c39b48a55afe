import { OPEN_STATES as OPEN_FINDINGS } from '@domain/finding/states';
import { OPEN_STATES } from '@domain/proposal/states';
import type { Store } from './store';

/** What of a period nobody has decided yet: it keeps the period from being closed. */
export async function openMatters(
  store: Store,
  villageId: string,
  period: string,
): Promise<{ readonly proposals: number; readonly findings: number }> {
  const [proposals, findings] = await Promise.all([
    store.total(
      'proposals',
      { where: { villageId, period, state: { in: OPEN_STATES } } },
      { sum: 'held', by: ['villageId'] },
    ),
    store.total(
      'findings',
      { where: { villageId, period, state: { in: OPEN_FINDINGS } } },
      { sum: 'version', by: ['villageId'] },
    ),
  ]);
  return { proposals: proposals[0]?.count ?? 0, findings: findings[0]?.count ?? 0 };
}
