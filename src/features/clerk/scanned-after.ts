import type { Entry } from '@domain/entry';
import { points } from '@domain/points';
import { dayOf } from '@domain/village-time';
import type { Scanned } from '@/features/card/scanned';

/** What the counter knows of a household after one of its entries, without asking again. */
export function scannedAfter(household: Scanned, entry: Entry): Scanned {
  if (entry.householdId !== household.id) return household;
  const balance = entry.balanceAfter;
  const moved = { ...household, balance, available: points(balance - household.frozen) };
  if (entry.source.kind !== 'tradeIn') return moved;
  const { lines } = entry.source;
  const day = dayOf(entry.at);
  const given = household.today.day === day ? household.today.points : {};
  return {
    ...moved,
    remainders: {
      ...household.remainders,
      ...Object.fromEntries(lines.map((line) => [line.materialId, line.remainderAfter])),
    },
    today: {
      day,
      points: {
        ...given,
        ...Object.fromEntries(
          lines.map((line) => [
            line.materialId,
            points((given[line.materialId] ?? 0) + line.points),
          ]),
        ),
      },
    },
  };
}
