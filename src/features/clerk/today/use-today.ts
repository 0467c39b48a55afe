import { useState } from 'react';
import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

type Page = Output<'ledger.list'>;

const PAGE_SIZE = 20;

async function pageOf(villageId: string, before: string | null): Promise<Page> {
  return call('ledger.list', {
    villageId,
    limit: PAGE_SIZE,
    ...(before === null ? {} : { before }),
  });
}

/** Today's entries, the newest first, page by page; the cloud shows a clerk no other day. */
export function useToday(villageId: string) {
  const { load, reload } = useLoad(`today:${villageId}`, async () => {
    const [totals, first] = await Promise.all([
      call('ledger.total', { villageId }),
      pageOf(villageId, null),
    ]);
    return { totals, first };
  });
  const [earlier, setEarlier] = useState<readonly Page[]>([]);
  const [more, setMore] = useState<'idle' | 'loading' | 'failed'>('idle');

  const first = load.value?.first;
  const pages = first === undefined ? [] : [first, ...earlier];
  const next = pages.at(-1)?.next ?? null;

  async function loadMore(): Promise<void> {
    if (next === null || more === 'loading') return;
    setMore('loading');
    try {
      const page = await pageOf(villageId, next);
      setEarlier((before) => [...before, page]);
      setMore('idle');
    } catch {
      setMore('failed');
    }
  }

  return {
    load,
    entries: pages.flatMap((page) => page.entries),
    hasMore: next !== null,
    more,
    loadMore,
    reload: async () => {
      // Pages follow from the first; anew they must not be joined to old ones.
      await reload();
      setEarlier([]);
    },
  };
}
