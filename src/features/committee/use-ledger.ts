import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { call } from '@/services/transport';
import { hasAmounts, listInputOf, totalInputOf, type LedgerFilter } from './filter';

const PAGE = 30;

/** The village's ledger under a filter, the newest first, with the sums over the same filter. */
export function useLedger(villageId: string, filter: LedgerFilter) {
  const asked = listInputOf(villageId, filter);
  const summed = totalInputOf(villageId, filter);

  const entries = usePages(`ledger ${JSON.stringify(asked)}`, async (before) => {
    const page = await call('ledger.list', {
      ...asked,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.entries, next: page.next };
  });
  // Sums know nothing of amounts: under an amount filter there are none to show.
  const withSums = !hasAmounts(filter);
  const totals = useLoad(`total ${withSums ? JSON.stringify(summed) : ''}`, async () =>
    withSums ? call('ledger.total', summed) : null,
  );

  useRenewal(entries, totals);

  return { entries, totals };
}
