import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { navigate } from '@/services/platform';
import { call } from '@/services/transport';

export type CountRow = Output<'count.list'>['counts'][number];
export type CountValue = Output<'count.get'>;

const PAGE = 20;

const COUNTS_PAGE = '/store/counts/index';

export function openCount(countId: string): void {
  void navigate(`${COUNTS_PAGE}?countId=${encodeURIComponent(countId)}`);
}

/** Counts of the village, the newest first. */
export function useCounts(villageId: string) {
  return usePages(`counts ${villageId}`, async (before) => {
    const from = before === null ? {} : { before };
    const page = await call('count.list', { villageId, limit: PAGE, ...from });
    return { items: page.counts, next: page.next };
  });
}

export function useCount(villageId: string, countId: string) {
  return useLoad(`count ${countId}`, () => call('count.get', { villageId, countId }));
}

/** What can be counted: the names alone, because who counts is not told how many there should be. */
export function useCountable(villageId: string) {
  return useLoad(`countable ${villageId}`, async () => {
    const { goods } = await call('goods.list', { villageId, offShelfToo: true });
    return goods
      .filter(({ kind }) => kind === 'goods')
      .map(({ id, name, unitName, barcode }) => ({ id, name, unitName, barcode }));
  });
}

export type Countable = NonNullable<ReturnType<typeof useCountable>['load']['value']>[number];

const COUNTED_MAX = 10_000;

/** A number of pieces that was counted; null when it is none. */
export function countedFrom(typed: string): number | null {
  const counted = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : -1;
  return counted >= 0 && counted <= COUNTED_MAX ? counted : null;
}
