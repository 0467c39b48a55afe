import type { Output } from '@contract/index';
import { everyPage, PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import type { GradeRow } from '@/features/grade/grade-facts';
import { call } from '@/services/transport';

export type Round = Output<'grade.rounds'>['rounds'][number];

export interface VillageRound {
  readonly village: { readonly id: string; readonly name: string };
  /** Its newest round; null before there was any. */
  readonly round: Round | null;
}

/** Every village with its newest round, those that wait for the township first. */
export function useVillageRounds(townshipId: string) {
  return useLoad(`village-rounds ${townshipId}`, async (): Promise<readonly VillageRound[]> => {
    const { villages } = await call('village.list', { townshipId });
    const all = await Promise.all(
      villages.map(async ({ id, name }) => {
        const where = { townshipId, villageId: id, limit: 1 };
        const { rounds } = await call('grade.inspect', where);
        return { village: { id, name }, round: rounds[0] ?? null };
      }),
    );
    return [...all.filter(isWaiting), ...all.filter((one) => !isWaiting(one))];
  });
}

export function isWaiting({ round }: VillageRound): boolean {
  return round?.state === 'supervising';
}

export interface Inspected {
  /** Null when the village has no such round. */
  readonly round: Round | null;
  readonly rows: readonly GradeRow[];
}

interface Where {
  readonly townshipId: string;
  readonly villageId: string;
  readonly roundId: string;
}

/** One round with all its households, as far as the village has handed it on. */
export function useInspected(where: Where) {
  return useLoad(`inspected ${where.roundId}`, async (): Promise<Inspected> => {
    let round: Round | null = null;
    const rows = await everyPage(async (after) => {
      const { rounds, grades, next } = await call('grade.inspect', {
        ...where,
        limit: PAGE,
        ...(after !== null && { after }),
      });
      round = rounds.find(({ id }) => id === where.roundId) ?? null;
      return { items: grades, next };
    });
    return { round, rows };
  });
}
