import type { Output } from '@contract/index';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type Bag = Output<'bag.list'>['bags'][number];

interface Home {
  readonly villageId: string;
  readonly householdId: string;
}

/** As many as a household may have at once: the ones in use come on the first page or soon after. */
const PAGE = 50;

/** A household's bags, the newest first. */
export function useBags(home: Home) {
  return usePages(`bags ${home.householdId}`, async (before) => {
    const cursor = before === null ? {} : { before };
    const { bags, next } = await call('bag.list', { ...home, limit: PAGE, ...cursor });
    return { items: bags, next };
  });
}
