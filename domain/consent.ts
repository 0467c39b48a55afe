import type { Outcome } from './grade/scheme';

/** Two separate yeses (docs/domain.md §2, §4): to the public board, and to the bank. */
export const CONSENT_KINDS = ['publishGrade', 'shareWithBank'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export interface ConsentAct {
  readonly what: 'given' | 'withdrawn';
  /** By the household on its own phone, or on a sheet of paper it signed. */
  readonly how: 'phone' | 'paper';
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
