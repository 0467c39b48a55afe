import { periodOf } from '@domain/period';
import type { Known, Line } from '@domain/proposal/preview';
import { periodIdOf } from '@domain/settlement/close';
import { householdsByNumber } from './households-by-number';
import { inChunks } from './in-chunks';
import { rulesOf } from './rules';
import type { Store } from './store';

/** What a sheet is looked at by: its households, what they hold, the rules, the closed periods. */
export async function knownOf(
  store: Store,
  villageId: string,
  lines: readonly Line[],
): Promise<Pick<Known, 'households' | 'tallies' | 'rulesOn' | 'isPeriodClosed'>> {
  const days = lines.map(({ deed }) => deed.occurredOn);
  const numbers = lines.map(({ householdNumber }) => householdNumber);
  const [households, rulesOn] = await Promise.all([
    householdsByNumber(store, villageId, numbers),
    rulesOf(store, villageId, days),
  ]);
  const periods = days.flatMap((day) => {
    const rulebook = rulesOn(day);
    return rulebook === null ? [] : periodIdOf(villageId, periodOf(day, rulebook.settings.period));
  });
  const householdIds = [...households.values()].map(({ id }) => id);
  const [tallies, closed] = await Promise.all([
    inChunks(householdIds, (some) => byIds(store, 'tallies', some)),
    inChunks(periods, (some) => byIds(store, 'periods', some)),
  ]);
  const closedIds = new Set(closed.map(({ id }) => id));
  return {
    households,
    tallies: new Map(tallies.map((tally) => [tally.id, tally])),
    rulesOn,
    isPeriodClosed: (period) => closedIds.has(periodIdOf(villageId, period)),
  };
}

function byIds<C extends 'tallies' | 'periods'>(
  store: Store,
  collection: C,
  ids: readonly string[],
) {
  const where = { id: { in: ids } };
  return store.list(collection, { where, order: ['id', 'asc'], limit: ids.length });
}
