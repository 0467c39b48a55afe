import type { Fault } from './audit-household';
import { dayBrought, type Entry } from './entry';
import type { Household } from './household';
import { GIVEN_DAYS } from './trade-in';
import { dayAfter, dayOf } from './village-time';

/** What an account remembers of the last month's points by day and material is what its entries gave. */
export function givenFaults(
  { account, number }: Pick<Household, 'account' | 'number'>,
  entries: readonly Entry[],
): Fault[] {
  const summed = givenBy(entries);
  const first = dayAfter(dayOf(account.lastAt), -GIVEN_DAYS);
  const kept = new Map(
    Object.entries(account.given).flatMap(([day, byMaterial]) =>
      Object.entries(byMaterial).map(([material, given]) => [`${day} ${material}`, given]),
    ),
  );
  return [...new Set([...summed.keys(), ...kept.keys()])]
    .filter((key) => key >= first && (summed.get(key) ?? 0) !== (kept.get(key) ?? 0))
    .map((key) => ({ law: 'GIVEN_IS_SUM', where: number, detail: `given ${key}` }));
}

function givenBy(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const byNo = new Map(entries.map((entry) => [entry.no, entry]));
  const given = new Map<string, number>();
  for (const { at, source } of entries) {
    const undone = source.kind === 'reversal';
    const tradeIn = undone ? source.undoes : source;
    if (tradeIn.kind !== 'tradeIn') continue;
    const day = dayBrought({
      at: undone ? (byNo.get(source.no)?.at ?? at) : at,
      offline: tradeIn.offline,
    });
    for (const { materialId, points } of tradeIn.lines) {
      const key = `${day} ${materialId}`;
      given.set(key, (given.get(key) ?? 0) + (undone ? -points : points));
    }
  }
  return given;
}
