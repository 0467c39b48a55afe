import type { Output } from '@contract/index';
import { everyPage, PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Round = Output<'grade.rounds'>['rounds'][number];
export type GradeState = 'waiting' | 'decided' | 'left';

async function roundsPage(villageId: string, before: string | null) {
  const { rounds, next } = await call('grade.rounds', {
    villageId,
    limit: PAGE,
    ...(before !== null && { before }),
  });
  return { items: rounds, next };
}

/** The village's rounds, the newest first. */
export function useRounds(villageId: string) {
  return usePages(`rounds ${villageId}`, (before) => roundsPage(villageId, before));
}

/** One round; null where there is none of this name. */
export function useRound(villageId: string, roundId: string) {
  return useLoad(`round ${roundId}`, () => findRound(villageId, roundId));
}

export async function findRound(villageId: string, roundId: string): Promise<Round | null> {
  const rounds = await everyPage((before) => roundsPage(villageId, before));
  return rounds.find(({ id }) => id === roundId) ?? null;
}

/** The households of a round, by number. */
export function useGrades(villageId: string, roundId: string, state: GradeState) {
  return usePages(`grades ${roundId} ${state}`, async (after) => {
    const { grades, next } = await call('grade.list', {
      villageId,
      roundId,
      state,
      limit: PAGE,
      ...(after !== null && { after }),
    });
    return { items: grades, next };
  });
}
