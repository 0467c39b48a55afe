import { booksOpenFrom, emptyFund, FUND_KINDS } from '@domain/fund/fund';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';

export const getFund: Handler<'fund.get'> = async ({ villageId }, { store, now }) => {
  const found = await store.list('funds', {
    where: { villageId },
    order: ['kind', 'asc'],
    limit: FUND_KINDS.length,
  });
  const funds = FUND_KINDS.map(
    (kind) => found.find((fund) => fund.kind === kind) ?? emptyFund(villageId, kind),
  ).map(({ kind, balanceFen, earmarkedFen, moves }) => ({ kind, balanceFen, earmarkedFen, moves }));
  return { funds, openFrom: booksOpenFrom(dayOf(now)) };
};
