import type { Output } from '@contract/index';
import type { Entry } from '@domain/entry';
import { points } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { storage } from '@/services/platform';
import { keep, KEYS } from './kept';

export type Scanned = Output<'card.scan'>;

interface Kept {
  readonly villageId: string;
  readonly day: string;
  readonly household: Scanned;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'household' in value && 'day' in value;

/** The household at the counter: kept from the scan until the next one, but never overnight. */
export function keepScanned(villageId: string, household: Scanned, now: string): void {
  keep(KEYS.scanned, { villageId, day: dayOf(now), household });
}

export function scannedHere(villageId: string, now: string): Scanned | null {
  const kept = storage.get(KEYS.scanned, isKept);
  return kept?.villageId === villageId && kept.day === dayOf(now) ? kept.household : null;
}

/** The next household's turn: nothing of this one stays, typed amounts included. */
export function forgetScanned(): void {
  for (const key of [KEYS.scanned, KEYS.broughtDraft, KEYS.picksDraft]) storage.remove(key);
}

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

/** How the clerk names the household in a pending write. */
export function householdName({ number, maskedName }: Pick<Scanned, 'number' | 'maskedName'>) {
  return `${number} 户 ${maskedName}`;
}
