import type { Handler } from '../../runtime/handler';
import { placeBounds } from '../../runtime/ledger-where';
import { listedEntries, pageOf, seenBy } from '../../runtime/listed-entries';

export const listEntry: Handler<'entry.list'> = async (input, { store, caller }) => {
  const { villageId, householdId, limit } = input;
  const rows = await listedEntries(store, {
    where: { villageId, householdId, place: placeBounds(input) },
    order: ['place', 'desc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(rows, limit, ({ entry }) => entry.place);
  return { entries: seenBy(caller, page), next };
};
