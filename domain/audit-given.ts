import { dayBrought, type Entry } from './entry';
import type { Household } from './household';
import { GIVEN_DAYS } from './trade-in';
import { dayAfter, dayOf } from './village-time';

/** Where what an account remembers of the last month's points is not what its entries gave. */
export function givenOtherwise(
  { account }: Pick<Household, 'account'>,
  entries: readonly Entry[],
): readonly string[] {
  const summed = givenBy(entries);
  const first = dayAfter(dayOf(account.lastAt), -GIVEN_DAYS);
  const kept = new Map(
    Object.entries(account.given).flatMap(([day, byMaterial]) =>
      Object.entries(byMaterial).map(([material, given]) => [`${day} ${material}`, given]),
    ),
  );
  return [...new Set([...summed.keys(), ...kept.keys()])].filter(
    (key) => key >= first && (summed.get(key) ?? 0) !== (kept.get(key) ?? 0),
  );
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
      given.set(key, (given.get(key) ?? 0) + (undone ? 0 - points : points));
    }
  }
  return given;
}
