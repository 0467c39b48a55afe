import type { Consent } from './consent';
import type { Entry } from './entry';
import type { Grade } from './grade/grade';
import type { GradeRound } from './grade/round';
import type { GradeName } from './grade/scheme';
import type { Household } from './household';
import { refuse, requireThat } from './refusal';
import { dayOf } from './village-time';

/** What the bank answered; it alone says how much. */
export interface BankReply {
  readonly limitFen: number;
  readonly reference: string;
  readonly repliedOn: string;
  readonly byId: string;
  readonly at: string;
}

/** One household told to one bank: what, by whom and when. Never edited but for the bank's reply. */
export interface Disclosure {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly headName: string;
  readonly roundId: string;
  readonly label: string;
  readonly grade: GradeName;
  readonly bank: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
  /** The latest last; all are kept. */
  readonly replies: readonly BankReply[];
  /** Sorts disclosures: time, then id. */
  readonly place: string;
}

export interface Recommendation {
  readonly id: string;
  readonly household: Household;
  readonly consent: Consent | null;
  readonly round: GradeRound;
  readonly grade: Grade | null;
  readonly bank: string;
  readonly by: Entry['by'];
  readonly now: string;
}

/** Tells a bank of one household: its name, number and grade, and not a word about money. */
export function decideDisclosure(recommendation: Recommendation): Disclosure {
  const { id, household, consent, round, grade, bank, by, now } = recommendation;
  const { id: householdId, villageId, number, headName } = household;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED');
  requireThat(round.state === 'published', 'GRADE_UNPUBLISHED');
  requireStanding(consent, number);
  const outcome = grade?.grade ?? 'none';
  if (outcome === 'none') return refuse('GRADE_MISSING', { number });
  return {
    id,
    villageId,
    householdId,
    householdNumber: number,
    headName,
    roundId: round.id,
    label: round.label,
    grade: outcome,
    bank,
    byId: by.id,
    byName: by.name,
    at: now,
    replies: [],
    place: `${now}~${id}`,
  };
}

/** What the bank answered, kept beside what it answered before. Refused once consent is taken back. */
export function decideReply(
  disclosure: Disclosure,
  reply: Omit<BankReply, 'at'>,
  { consent, now }: { readonly consent: Consent | null; readonly now: string },
): Disclosure {
  requireStanding(consent, disclosure.householdNumber);
  const [from, until] = [dayOf(disclosure.at), dayOf(now)];
  const isLikely = reply.repliedOn >= from && reply.repliedOn <= until;
  requireThat(isLikely, 'DAY_OUT_OF_REACH', { from, until });
  return { ...disclosure, replies: [...disclosure.replies, { ...reply, at: now }] };
}

function requireStanding(consent: Consent | null, number: string): void {
  const stands = consent?.kind === 'shareWithBank' && consent.state === 'given';
  requireThat(stands, 'CONSENT_MISSING', { number });
}
