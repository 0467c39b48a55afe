import type { Output } from '@contract/index';
import { Refusal } from '@domain/refusal';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

export interface ReplayChoice {
  readonly versions: Output<'rulebook.list'>['versions'];
  /** The newest first. */
  readonly periods: readonly string[];
}

/** What may be tried on what. */
export function useReplayChoice(villageId: string) {
  return useLoad(`replay ${villageId}`, async (): Promise<ReplayChoice> => {
    const [{ versions }, periods] = await Promise.all([
      call('rulebook.list', { villageId }),
      periodsOf(villageId),
    ]);
    return { versions, periods };
  });
}

async function periodsOf(villageId: string): Promise<readonly string[]> {
  try {
    return (await call('period.get', { villageId })).periods;
  } catch (error) {
    // Before the first version takes effect there is no period: nothing to try rules on.
    if (error instanceof Refusal && error.code === 'RULES_NOT_IN_USE') return [];
    throw error;
  }
}
