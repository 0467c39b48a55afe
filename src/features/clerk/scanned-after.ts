import { dayBrought, type Entry } from '@domain/entry';
import { points } from '@domain/points';
import { givenAfter } from '@domain/trade-in';
import type { Scanned } from '@/features/card/scanned';

/** What the counter knows of a household after one of its entries, without asking again. */
export function scannedAfter(household: Scanned, entry: Entry): Scanned {
  if (entry.householdId !== household.id) return household;
  const balance = entry.balanceAfter;
  // What is collected had been held, and is no longer.
  const isKept = entry.source.kind === 'redemption' && entry.source.reservationId !== null;
  const frozen = points(household.frozen - (isKept ? entry.amount : 0));
  const moved = { ...household, balance, frozen, available: points(balance - frozen) };
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
