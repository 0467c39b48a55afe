import { maskedName, type Household } from '@domain/household';
import type { Proposal } from '@domain/proposal/proposal';
import type { PastEvent, Season } from '@domain/rulebook/replay';
import { pointsEntryIdOf, scoreEntryIdOf } from '@domain/scoring-entries';
import { takesPart } from '@domain/settlement/close';
import type { VillagePeriod } from '@domain/settlement/periods';
import { startOfDay } from '@domain/village-time';
import { pageThrough } from './page-through';
import type { Store } from './store';

interface Neighbour {
  readonly id: string;
  readonly number: string;
  readonly maskedName: string;
}

/** What a replay looks at, and the households it shows by number. */
export interface PastSeason {
  readonly season: Season;
  readonly neighbours: readonly Neighbour[];
}

/** Reads what was posted in a period and not undone, and the households that had a part in it. */
export async function pastSeason(
  store: Store,
  villageId: string,
  villagePeriod: VillagePeriod,
): Promise<PastSeason> {
  const { period, from } = villagePeriod;
  const [households, posted, undone, unrectified] = await Promise.all([
    householdsIn(store, villageId, villagePeriod),
    postedIn(store, villageId, period),
    undoneSince(store, villageId, from),
    unrectifiedIn(store, villageId, period),
  ]);
  const events = posted.filter(
    ({ id }) => !undone.has(scoreEntryIdOf(id)) && !undone.has(pointsEntryIdOf(id)),
  );
  return {
    season: {
      period,
      from,
      events,
      households: households.map((household) => ({
        household,
        unrectified: unrectified.get(household.id) ?? 0,
      })),
    },
    neighbours: households.map(({ id, number, headName }) => {
      return { id, number, maskedName: maskedName(headName) };
    }),
  };
}

async function householdsIn(store: Store, villageId: string, period: VillagePeriod) {
  const households: Household[] = [];
  const pages = pageThrough(store, 'households', {
    where: { villageId },
    by: 'number',
    placeOf: ({ number }) => number,
  });
  for await (const page of pages)
    households.push(...page.filter((household) => takesPart(household, period)));
  return households;
}

async function postedIn(store: Store, villageId: string, period: string) {
  const events: PastEvent[] = [];
  const pages = pageThrough(store, 'proposals', {
    where: { villageId, period },
    by: 'place',
    placeOf: ({ place }) => place,
  });
  for await (const page of pages) events.push(...page.flatMap(eventOf));
  return events;
}

function eventOf(proposal: Proposal): PastEvent[] {
  const { id, householdId, itemCode, itemName, direction, books, quantity } = proposal;
  const { occurredOn, place, value, state } = proposal;
  if (state !== 'posted' || value === null) return [];
  return [
    { id, householdId, itemCode, itemName, direction, books, quantity, occurredOn, place, value },
  ];
}

/** The entries that were reversed since a day. */
async function undoneSince(store: Store, villageId: string, day: string) {
  const undone = new Set<string>();
  const pages = pageThrough(store, 'entries', {
    where: { villageId, kind: 'reversal' },
    by: 'place',
    placeOf: (entry) => (entry.state === 'posted' ? entry.place : ''),
    from: startOfDay(day),
  });
  for await (const page of pages)
    for (const entry of page)
      if (entry.state === 'posted' && entry.source.kind === 'reversal')
        undone.add(entry.source.entryId);
  return undone;
}

/** By household: what the flags of the period counted as not put right. */
async function unrectifiedIn(store: Store, villageId: string, period: string) {
  const counts = new Map<string, number>();
  const pages = pageThrough(store, 'flags', {
    where: { villageId, period },
    by: 'householdNumber',
    placeOf: ({ householdNumber }) => householdNumber,
  });
  for await (const page of pages)
    for (const { householdId, unrectified } of page) counts.set(householdId, unrectified);
  return counts;
}
