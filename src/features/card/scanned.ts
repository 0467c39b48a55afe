import type { Output } from '@contract/index';
import { dayOf } from '@domain/village-time';
import { storage } from '@/services/platform';
import { DRAFTS, keep } from './kept';

const SCANNED = 'scanned';

export type Scanned = Output<'card.scan'>;

interface Kept {
  readonly villageId: string;
  readonly day: string;
  readonly household: Scanned;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'household' in value && 'day' in value;

/** The household at hand: kept from the scan until the next one, but never overnight. */
export function keepScanned(villageId: string, household: Scanned, now: string): void {
  keep(SCANNED, { villageId, day: dayOf(now), household });
}

export function scannedHere(villageId: string, now: string): Scanned | null {
  const kept = storage.get(SCANNED, isKept);
  return kept?.villageId === villageId && kept.day === dayOf(now) ? kept.household : null;
}

/** The next household's turn: nothing of this one stays, what was typed included. */
export function forgetScanned(): void {
  for (const key of [SCANNED, ...Object.values(DRAFTS)]) storage.remove(key);
}

/** A household opened by its card, and so for everything. */
export type ByCard = Scanned & { readonly cardToken: string };

export function isByCard(household: Scanned): household is ByCard {
  return household.cardToken !== null;
}

/** What was scanned: the card, or else a bag. */
export function codeOf({ cardToken, bagCode }: Scanned): string {
  return cardToken ?? bagCode ?? '';
}

/** How a household is named in a pending write. */
export function householdName({ number, maskedName }: Pick<Scanned, 'number' | 'maskedName'>) {
  return `${number} 户 ${maskedName}`;
}
