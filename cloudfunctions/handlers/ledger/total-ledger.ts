import type { LedgerAccount } from '@domain/entry';
import { points } from '@domain/points';
import type { Handler } from '../../runtime/handler';
import { ledgerWhere } from '../../runtime/ledger-where';
import type { Sum } from '../../runtime/store';

export const totalLedger: Handler<'ledger.total'> = async (input, context) => {
  const sums = await context.store.total(
    'entries',
    { where: { ...ledgerWhere(input, context), book: 'exchange' } },
    { sum: 'amount', by: ['from', 'to'] },
  );

  const moved = (from: LedgerAccount, to: LedgerAccount) => movedOf(sums, from, to);
  const totals = {
    issued: moved('issued', 'household'),
    takenBack: moved('household', 'issued'),
    redeemed: moved('household', 'goods'),
    givenBack: moved('goods', 'household'),
    transferredIn: moved('transfer', 'household'),
    transferredOut: moved('household', 'transfer'),
  };
  const gained = totals.issued + totals.givenBack + totals.transferredIn;
  const lost = totals.takenBack + totals.redeemed + totals.transferredOut;
  const entries = sums.reduce((count, sum) => count + sum.count, 0);

  return { entries, ...totals, change: points(gained - lost) };
};

function movedOf(sums: readonly Sum[], from: LedgerAccount, to: LedgerAccount) {
  return points(sums.find(({ key }) => key[0] === from && key[1] === to)?.sum ?? 0);
}
