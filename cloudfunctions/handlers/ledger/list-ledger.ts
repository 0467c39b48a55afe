import type { Handler } from '../../runtime/handler';
import { ledgerWhere } from '../../runtime/ledger-where';
import { listedEntries, pageOf, seenBy } from '../../runtime/listed-entries';

export const listLedger: Handler<'ledger.list'> = async (input, context) => {
  const { amountMin, amountMax, limit } = input;
  const amounts = {
    ...(amountMin === undefined ? {} : { from: amountMin }),
    ...(amountMax === undefined ? {} : { until: amountMax }),
  };
  const rows = await listedEntries(context.store, {
    where: {
      ...ledgerWhere(input, context),
      amount: amountMin === undefined && amountMax === undefined ? undefined : amounts,
    },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(rows, limit, ({ entry }) => entry.place);
  return { entries: seenBy(context.caller, page), next };
};
