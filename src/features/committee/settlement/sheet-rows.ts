import type { Output } from '@contract/index';
import { sumOf, type Points } from '@domain/points';

type Listed = Output<'ledger.list'>['entries'][number];

/** One addition that counted in a period. */
export interface Gain {
  readonly itemCode: string;
  readonly itemName: string;
  readonly householdId: string;
  readonly points: Points;
}

/** The additions of a period among what was posted; what was reversed does not count. */
export function gainsOf(listed: readonly Listed[], period: string): readonly Gain[] {
  return listed.flatMap(({ entry, reversedBy }) => {
    const { source, to, amount, householdId } = entry;
    const counts = source.kind === 'score' && to === 'household' && reversedBy === null;
    if (!counts || source.period !== period) return [];
    const { itemCode, itemName } = source;
    return [{ itemCode, itemName, householdId, points: amount }];
  });
}

export interface ItemRow {
  readonly itemCode: string;
  readonly itemName: string;
  readonly times: number;
  readonly households: number;
  readonly points: Points;
}

/** How often each item counted, and for how many households, by its code. */
export function itemRowsOf(gains: readonly Gain[]): readonly ItemRow[] {
  return groupsOf(gains, ({ itemCode }) => itemCode)
    .map((group) => ({
      itemCode: group[0].itemCode,
      itemName: group[0].itemName,
      times: group.length,
      households: new Set(group.map(({ householdId }) => householdId)).size,
      points: pointsOf(group),
    }))
    .sort((a, b) => (a.itemCode < b.itemCode ? -1 : 1));
}

export interface HouseholdRow {
  readonly householdId: string;
  readonly maskedName: string;
  readonly times: number;
  readonly points: Points;
}

/** What each household gained, the most first; of its name the surname is left. */
export function householdRowsOf(
  gains: readonly Gain[],
  names: ReadonlyMap<string, string>,
): readonly HouseholdRow[] {
  return groupsOf(gains, ({ householdId }) => householdId)
    .map((group) => ({
      householdId: group[0].householdId,
      maskedName: names.get(group[0].householdId) ?? '',
      times: group.length,
      points: pointsOf(group),
    }))
    .sort((a, b) => b.points - a.points || (a.householdId < b.householdId ? -1 : 1));
}

export function pointsOf(gains: readonly { readonly points: Points }[]): Points {
  return sumOf(gains.map(({ points }) => points));
}

type Group<T> = readonly [T, ...T[]];

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly Group<T>[] {
  const groups = new Map<string, Group<T>>();
  all.forEach((one) => {
    const [first, ...rest] = groups.get(keyOf(one)) ?? [];
    groups.set(keyOf(one), first === undefined ? [one] : [first, ...rest, one]);
  });
  return [...groups.values()];
}
