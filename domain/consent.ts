import { GRADES, type Outcome } from './grade/scheme';
import { requireThat } from './refusal';

/** Two separate yeses (docs/domain.md §2, §4): to the public board, and to the bank. */
export const CONSENT_KINDS = ['publishGrade', 'shareWithBank'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export interface ConsentAct {
  readonly what: 'given' | 'withdrawn';
  /** By the household on its own phone, on a sheet of paper it signed, or because it has left. */
  readonly how: 'phone' | 'paper' | 'departure';
  readonly photoIds: readonly string[];
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
}

/** A household's last published grade, kept where its consent is while that stands. */
export interface SharedGrade {
  readonly roundId: string;
  readonly label: string;
  readonly grade: Outcome;
  readonly publishedAt: string;
}

/** A household's word on one thing, with everything it has said before. */
export interface Consent {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  readonly kind: ConsentKind;
  readonly state: 'given' | 'withdrawn';
  readonly history: readonly ConsentAct[];
  /** Null once it is withdrawn, and before there is a grade. */
  readonly grade: SharedGrade | null;
  /** Sorts the public board; null for what does not stand on it. */
  readonly boardPlace: string | null;
}

export function consentIdOf(householdId: string, kind: ConsentKind): string {
  return `${householdId}.${kind}`;
}

export type Asked = Pick<
  Consent,
  'villageId' | 'householdId' | 'householdNumber' | 'maskedName' | 'kind'
>;

/** The household's word, and what follows from it at once. What it said before stays on record. */
export function decideConsent(before: Consent | null, asked: Asked, act: ConsentAct): Consent {
  const isOnPaper = act.how === 'paper' && act.what === 'given';
  requireThat(!isOnPaper || act.photoIds.length > 0, 'PHOTO_MISSING');
  const stands = act.what === 'given' && before?.state === 'given';
  return {
    id: consentIdOf(asked.householdId, asked.kind),
    villageId: asked.villageId,
    householdId: asked.householdId,
    householdNumber: asked.householdNumber,
    maskedName: asked.maskedName,
    kind: asked.kind,
    state: act.what,
    history: [...(before?.history ?? []), act],
    grade: stands ? before.grade : null,
    boardPlace: stands ? before.boardPlace : null,
  };
}

/**
 * The consent with a published grade, on the board if it is for the board and there is a grade. Null
 * when nothing changes: it does not stand, or knows this grade or a newer one.
 */
export function withGrade(consent: Consent | null, grade: SharedGrade): Consent | null {
  if (consent?.state !== 'given') return null;
  const known = consent.grade;
  if (known !== null && known.publishedAt >= grade.publishedAt) return null;
  const isPublic = consent.kind === 'publishGrade';
  return { ...consent, grade, boardPlace: isPublic ? boardPlaceOf(consent, grade.grade) : null };
}

/** The best grade first, and then in no order anybody could read a house by. */
function boardPlaceOf({ householdId }: Consent, outcome: Outcome): string | null {
  return outcome === 'none' ? null : `${GRADES.indexOf(outcome)}~${householdId}`;
}

/** Of a household that has left nothing is published or told any more. Null when nothing stood. */
export function endedByDeparture(
  consent: Consent | null,
  { byId, byName, at }: Pick<ConsentAct, 'byId' | 'byName' | 'at'>,
): Consent | null {
  if (consent?.state !== 'given') return null;
  const act = { what: 'withdrawn', how: 'departure', photoIds: [], byId, byName, at } as const;
  return decideConsent(consent, consent, act);
}
