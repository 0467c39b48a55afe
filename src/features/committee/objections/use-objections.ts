import type { Output } from '@contract/index';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Objection = Output<'objection.list'>['objections'][number];

export type Tab = 'open' | 'ended';

const PAGE = 20;

/** What waits for an answer, or everything that has one, the newest first. */
export function useObjections(villageId: string, tab: Tab) {
  return usePages(`objections:${villageId}:${tab}`, async (before) => {
    const page = await call('objection.list', {
      villageId,
      limit: PAGE,
      ...(tab === 'open' && { state: 'open' as const }),
      ...(before !== null && { before }),
    });
    const items =
      tab === 'open' ? page.objections : page.objections.filter(({ state }) => state !== 'open');
    return { items, next: page.next };
  });
}
