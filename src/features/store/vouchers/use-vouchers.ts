import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';

export type VoucherRow = Output<'voucher.list'>['vouchers'][number];
export type Shown = VoucherRow['state'] | 'all';

const PAGE = 20;

/** The village's slips by number, the newest first. */
export function useVouchers(villageId: string, shown: Shown) {
  return usePages(`vouchers ${villageId} ${shown}`, async (before) => {
    const page = await call('voucher.list', {
      villageId,
      limit: PAGE,
      ...(shown === 'all' ? {} : { state: shown }),
      ...(before === null ? {} : { before }),
    });
    return { items: page.vouchers, next: page.next };
  });
}

export function useReconcile(villageId: string) {
  return useLoad(`vouchers-sum ${villageId}`, () => call('voucher.reconcile', { villageId }));
}
