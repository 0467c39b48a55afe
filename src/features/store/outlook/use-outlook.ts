import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

type Outlook = Output<'goods.outlook'>;
export type OutlookItem = Outlook['goods'][number];
export type ExpiringItem = Outlook['expiring'][number];
export type Cut = Output<'price-cut.list'>['cuts'][number];

const PAGE = 20;

export function useOutlook(villageId: string) {
  return useLoad(`outlook ${villageId}`, () => call('goods.outlook', { villageId }));
}

/** Lower prices somebody proposed, the newest first. */
export function useCuts(villageId: string) {
  return usePages(`cuts ${villageId}`, async (before) => {
    const from = before === null ? {} : { before };
    const page = await call('price-cut.list', { villageId, limit: PAGE, ...from });
    return { items: page.cuts, next: page.next };
  });
}
