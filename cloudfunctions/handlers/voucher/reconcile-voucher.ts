import { points } from '@domain/points';
import type { Voucher } from '@domain/voucher/voucher';
import type { Handler } from '../../runtime/handler';
import type { Sum } from '../../runtime/store';

export const reconcileVoucher: Handler<'voucher.reconcile'> = async ({ villageId }, { store }) => {
  const [slips, moved] = await Promise.all([
    store.total('vouchers', { where: { villageId } }, { sum: 'value', by: ['state'] }),
    store.total(
      'entries',
      { where: { villageId, kind: { in: ['voucherOut', 'voucherIn'] } } },
      { sum: 'amount', by: ['kind'] },
    ),
  ]);

  const [outstanding, redeemed, voided] = [
    heapOf(slips, ['issued']),
    heapOf(slips, ['redeemed']),
    heapOf(slips, ['voided']),
  ];
  const issued = heapOf(slips, ['issued', 'redeemed', 'voided']);
  const [out, back] = [sumOf(moved, 'voucherOut'), sumOf(moved, 'voucherIn')];

  return { issued, redeemed, voided, outstanding, ledger: points(out - back) };
};

function heapOf(sums: readonly Sum[], states: readonly Voucher['state'][]) {
  const chosen = sums.filter(({ key: [state] }) => states.some((one) => one === state));
  return {
    slips: chosen.reduce((all, { count }) => all + count, 0),
    points: points(chosen.reduce((all, { sum }) => all + sum, 0)),
  };
}

function sumOf(sums: readonly Sum[], kind: string): number {
  return sums.find(({ key: [name] }) => name === kind)?.sum ?? 0;
}
