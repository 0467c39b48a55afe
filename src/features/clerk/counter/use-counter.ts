import { useLoad } from '@/features/load/use-load';
import { useShown } from '@/services/platform';
import { call } from '@/services/transport';
import { freshShop } from '../kept-shop';

/** What the counter shows besides the household; serving waits for none of it. */
export function useCounter(villageId: string) {
  const totals = useLoad(`totals:${villageId}`, () => call('ledger.total', { villageId }));
  const shop = useLoad(`shop:${villageId}`, () => freshShop(villageId));
  useShown(() => {
    if (totals.load.step !== 'loading') void totals.reload();
  });
  return { totals: totals.load, table: shop.load.value?.table ?? null, renew: totals.reload };
}
