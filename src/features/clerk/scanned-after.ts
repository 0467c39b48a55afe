import { dayBrought, type Entry } from '@domain/entry';
import { points } from '@domain/points';
import { givenAfter } from '@domain/trade-in';
import type { Scanned } from '@/features/card/scanned';

/** What the counter knows of a household after one of its entries, without asking again. */
export function scannedAfter(household: Scanned, entry: Entry): Scanned {
  if (entry.householdId !== household.id) return household;
  const balance = entry.balanceAfter;
  const moved = { ...household, balance, available: points(balance - household.frozen) };
  if (entry.source.kind !== 'tradeIn') return moved;
  const { lines, offline } = entry.source;
  const day = dayBrought({ at: entry.at, offline });
  return {
    ...moved,
    remainders: {
      ...household.remainders,
      ...Object.fromEntries(lines.map((line) => [line.materialId, line.remainderAfter])),
    },
    given: givenAfter(household.given, day, lines),
  };
}
