import type { Output } from '@contract/index';
import type { GradeRow } from '@/features/grade/grade-facts';
import { everyPage, PAGE } from '@/features/load/every-page';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

export type Round = Output<'grade.rounds'>['rounds'][number];

export interface Appraisal {
  /** The newest; null before there was any. */
  readonly round: Round | null;
  /** Households three marks are not in of yet; none unless it is time to mark. */
  readonly rows: readonly GradeRow[];
}

/** The round there is to mark in: only the newest can be. */
export function useAppraisal(villageId: string) {
  return useLoad(`appraisal ${villageId}`, async (): Promise<Appraisal> => {
    const { rounds } = await call('grade.rounds', { villageId, limit: 1 });
    const round = rounds[0] ?? null;
    if (round?.state !== 'appraising') return { round, rows: [] };
    return { round, rows: await waitingRows(villageId, round.id) };
  });
}

function waitingRows(villageId: string, roundId: string): Promise<readonly GradeRow[]> {
  return everyPage(async (after) => {
    const { grades, next } = await call('grade.list', {
      villageId,
      roundId,
      state: 'waiting',
      limit: PAGE,
      ...(after !== null && { after }),
    });
    return { items: grades, next };
  });
}
