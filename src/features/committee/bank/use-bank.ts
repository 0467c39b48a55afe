import type { Output } from '@contract/index';
import { everyPage, PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Agreeing = Output<'consent.survey'>['households'][number];
export type Told = Output<'disclosure.list'>['disclosures'][number];

export interface Candidates {
  /** Everybody whose consent stands, by number. */
  readonly households: readonly Agreeing[];
  /** The rounds they have a grade of, the newest first, with the name each has. */
  readonly rounds: readonly { readonly id: string; readonly label: string }[];
}

export function useCandidates(villageId: string) {
  return useLoad(`candidates ${villageId}`, async (): Promise<Candidates> => {
    const [households, { rounds }] = await Promise.all([
      agreeing(villageId),
      call('grade.rounds', { villageId, limit: PAGE }),
    ]);
    const known = new Set(households.map(({ roundId }) => roundId));
    return { households, rounds: rounds.filter(({ id }) => known.has(id)) };
  });
}

function agreeing(villageId: string): Promise<readonly Agreeing[]> {
  return everyPage(async (after) => {
    const { households, next } = await call('consent.survey', {
      villageId,
      kind: 'shareWithBank',
      limit: PAGE,
      ...(after !== null && { after }),
    });
    return { items: households, next };
  });
}

/** What a bank was told, the newest first. */
export function useTold(villageId: string) {
  return usePages(`told ${villageId}`, async (before) => {
    const { disclosures, next } = await call('disclosure.list', {
      villageId,
      limit: PAGE,
      ...(before !== null && { before }),
    });
    return { items: disclosures, next };
  });
}
