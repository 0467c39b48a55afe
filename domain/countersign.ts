import type { Entry } from './entry';
import { isBoundTo, type Person } from './person';
import { requireThat } from './refusal';

/**
 * Somebody else's word that a household may be served by one who belongs to it: six digits, for one
 * posting.
 */
export interface Countersign {
  /** The household's id: one open code a household. */
  readonly id: string;
  readonly villageId: string;
  readonly codeHash: string;
  readonly expiresAt: string;
  /** The requests that came with another code; the repeat of a request is the same try. */
  readonly wrongTries: readonly string[];
  readonly by: Entry['by'];
  /** The entry it was given for, once there is one. */
  readonly usedBy: string | null;
}

/** Whoever countersigns stands by: ten minutes are a visit to the counter. */
export const COUNTERSIGN_VALID_MS = 10 * 60_000;
const TRIES = 5;

/**
 * Whether somebody would be serving their own: the phone is the household's, or the committee has
 * declared that they belong to it. Kin may be served; in a village nearly everybody is somebody's.
 */
export function isOwnHousehold(
  person: Person,
  place: { readonly villageId: string; readonly householdId: string },
): boolean {
  const { villageId, householdId } = place;
  const declared = person.relations.some(
    (relation) =>
      relation.kind === 'own' &&
      relation.villageId === villageId &&
      relation.householdId === householdId,
  );
  return declared || isBoundTo(person, villageId, householdId);
}

/**
 * The code used up by an entry. Refuses when there is none that is open (COUNTERSIGN_VOID), or when
 * it is another one (COUNTERSIGN_WRONG).
 */
export function countersignUsed(
  countersign: Countersign | null,
  attempt: { readonly codeHash: string; readonly now: string; readonly entryId: string },
): Countersign {
  const { codeHash, now, entryId } = attempt;
  const open = countersign !== null && isOpen(countersign, now);
  requireThat(open, 'COUNTERSIGN_VOID');
  const right = countersign.codeHash === codeHash;
  requireThat(right, 'COUNTERSIGN_WRONG', { triesLeft: TRIES - 1 - countersign.wrongTries.length });
  return { ...countersign, usedBy: entryId };
}

/** With one wrong try more; null when it has been counted, or there is nothing left to try. */
export function countersignTried(
  countersign: Countersign | null,
  { requestId, now }: { readonly requestId: string; readonly now: string },
): Countersign | null {
  if (countersign === null || !isOpen(countersign, now)) return null;
  const { wrongTries } = countersign;
  if (wrongTries.includes(requestId)) return null;
  return { ...countersign, wrongTries: [...wrongTries, requestId] };
}

function isOpen({ usedBy, wrongTries, expiresAt }: Countersign, now: string): boolean {
  return usedBy === null && wrongTries.length < TRIES && now < expiresAt;
}
