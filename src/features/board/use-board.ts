import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import type { Villager } from '@/features/villager/place';
import { call } from '@/services/transport';

export type Published = Output<'publicity.list'>['proposals'][number];

const PAGE = 20;

/** What is on show in the village, the newest first. */
export function usePublicity({ village: { id: villageId } }: Villager) {
  return usePages(`publicity:${villageId}`, async (before) => {
    const page = await call('publicity.list', {
      villageId,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.proposals, next: page.next };
  });
}

/** The households that fly the flag; null before any were published. */
export function useFlags({ village: { id: villageId } }: Villager) {
  return useLoad(`flags:${villageId}`, () => call('flag.board', { villageId }));
}

/** Published grades of the households that agreed to it. */
export function useGrades({ village: { id: villageId } }: Villager) {
  return usePages(`grades:${villageId}`, async (after) => {
    const page = await call('grade.board', {
      villageId,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    return { items: page.grades, next: page.next };
  });
}
