import type { EntryKind, LedgerAccount } from '@domain/entry';
import { points, type Points } from '@domain/points';
import type { Handler } from '../../runtime/handler';
import { ledgerWhere } from '../../runtime/ledger-where';
import type { Sum } from '../../runtime/store';

export const totalLedger: Handler<'ledger.total'> = async (input, context) => {
  const sums = await context.store.total(
    'entries',
    { where: { ...ledgerWhere(input, context), book: 'exchange' } },
    { sum: 'amount', by: ['kind', 'from', 'to'] },
  );

  const moved = (...kinds: EntryKind[]) => movedOf(sums, ({ kind }) => kinds.includes(kind));
  const totals = {
    issued: moved('tradeIn', 'award', 'settlement'),
    takenBack: movedOf(sums, ({ kind, from }) => kind === 'reversal' && from === 'household'),
    deducted: moved('deduction'),
    redeemed: moved('redemption'),
    givenBack: movedOf(sums, givesBack),
    transferredIn: moved('transferIn'),
    transferredOut: moved('transferOut'),
    cleared: moved('clearing'),
    onPaper: moved('voucherOut'),
    offPaper: moved('voucherIn'),
  };
  const gained = totals.issued + totals.givenBack + totals.transferredIn + totals.offPaper;
  const given = totals.takenBack + totals.deducted + totals.redeemed;
  const lost = given + totals.transferredOut + totals.cleared + totals.onPaper;
  const entries = sums.reduce((count, sum) => count + sum.count, 0);

  return { entries, ...totals, change: points(gained - lost) };
};

interface Flow {
  readonly kind: EntryKind;
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
}

function givesBack({ kind, to }: Flow): boolean {
  return kind === 'claimBack' || (kind === 'reversal' && to === 'household');
}

function movedOf(sums: readonly Sum[], wanted: (flow: Flow) => boolean): Points {
  const chosen = sums.filter(({ key: [kind, from, to] }) =>
    // Safe: the sums are by these three fields of an entry.
    wanted({ kind, from, to } as Flow),
  );
  return points(chosen.reduce((total, { sum }) => total + sum, 0));
}
