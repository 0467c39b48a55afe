import { useLoad } from '@/features/load/use-load';
import type { Finding } from '@/features/finding/use-findings';
import type { Reviewed } from '@/features/review/queue';
import { call } from '@/services/transport';

/** What waits at a household for somebody to come by. */
export interface Unfinished {
  readonly unconfirmed: readonly Reviewed[];
  readonly findings: readonly Finding[];
}

// The newest: what waits longer than these is in the lists of the village.
const LOOKED_AT = 50;

export function useUnfinished(villageId: string, householdId: string) {
  return useLoad<Unfinished>(`unfinished:${householdId}`, async () => {
    const place = { villageId, householdId, limit: LOOKED_AT };
    const [{ proposals }, { findings }] = await Promise.all([
      call('proposal.list', place),
      call('finding.list', place),
    ]);
    return {
      unconfirmed: proposals.filter(({ state }) => state === 'unconfirmed'),
      findings: findings.filter(({ state }) => state === 'open' || state === 'done'),
    };
  });
}

/** What this scorer proposed and was sent back to be mended. */
export function useReturned(villageId: string) {
  return useLoad<readonly Reviewed[]>(`returned:${villageId}`, async () => {
    const { proposals } = await call('proposal.list', { villageId, own: true, limit: LOOKED_AT });
    return proposals.filter(({ state }) => state === 'returned');
  });
}
