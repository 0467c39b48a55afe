import type { FlagResult } from '@domain/flag/rule';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const listFlag: Handler<'flag.list'> = async (input, { store }) => {
  const { villageId, period, flagged, after, limit } = input;
  const found = await store.list('flags', {
    where: {
      villageId,
      period,
      flagged,
      householdNumber: after === undefined ? undefined : { after },
    },
    order: ['householdNumber', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ householdNumber }) => householdNumber);
  return { results: page.map(rowOf), next };
};

function rowOf(result: FlagResult) {
  const { householdId, householdNumber, maskedName, score, meets, flagged, before } = result;
  const about = { householdId, householdNumber, maskedName, score, meets, flagged, before };
  const changes = result.changes.map(({ flagged: given, reason, byName, at }) => {
    return { flagged: given, reason, byName, at };
  });
  return { ...about, missing: [...result.missing], changes };
}
