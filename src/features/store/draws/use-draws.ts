import type { Output } from '@contract/index';
import { keepCommitment } from '@/features/drawing/kept-commitment';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Draw = Output<'draw.list'>['draws'][number];

const PAGE = 10;

/** A village's draws, the newest first. */
export function useDraws(villageId: string) {
  return usePages(`draws ${villageId}`, async (before) => {
    const cursor = before === null ? {} : { before };
    const { draws, next } = await call('draw.list', { villageId, limit: PAGE, ...cursor });
    draws.forEach(keepCommitment);
    return { items: draws, next };
  });
}
