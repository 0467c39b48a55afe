import { daysOfPeriod, periodAfter, periodOf, type PeriodKind } from '../period';
import { refuse, requireThat } from '../refusal';
import { dayOf, instantAfter } from '../village-time';
import { requireSound } from './check';
import {
  inForceOn,
  summaryOf,
  type Adoption,
  type Filing,
  type Rulebook,
  type RulebookInForce,
} from './rulebook';

/** What cannot be in the record of a meeting and its filing. */
export type AdoptionFlaw =
  | 'heldInFuture'
  | 'nobodyPresent'
  | 'presentAboveEligible'
  | 'votesAbovePresent'
  // More than half of those present must be in favour.
  | 'notAgreed'
  | 'filedInFuture'
  | 'filedBeforeMeeting';

/** What the committee says of a draft the meeting agreed to. */
export interface Adopting {
  /** When the draft the meeting saw was saved. */
  readonly savedAt: string;
  readonly adoption: Adoption;
  readonly filing: Filing;
  readonly effectiveOn: string;
}

export interface Adopted {
  readonly rulebook: Rulebook;
  /** The village's list of versions, this one among them. */
  readonly inForce: readonly RulebookInForce[];
}

/** Makes a draft the village's rules from a day on. */
export function decideAdoption(
  draft: Rulebook,
  adopting: Adopting,
  village: { readonly rulebook: readonly RulebookInForce[]; readonly now: string },
): Adopted {
  const { savedAt, adoption, filing, effectiveOn } = adopting;
  requireDraft(draft);
  requireThat(draft.savedAt === savedAt, 'RULEBOOK_CHANGED');
  requireSound(draft);
  const flaw = adoptionFlaw(adoption, filing, dayOf(village.now));
  if (flaw !== null) refuse('ADOPTION_FLAWED', { what: flaw });
  requireEffectiveDay(effectiveOn, draft.settings.period, village);
  return {
    rulebook: { ...draft, state: 'adopted', adoption, filing, effectiveOn },
    // A version that was to begin on the same day has never been in force: this one replaces it.
    inForce: [
      ...village.rulebook.filter((other) => other.effectiveOn !== effectiveOn),
      summaryOf(draft, effectiveOn),
    ],
  };
}

/** Refuses (RULEBOOK_ADOPTED) to change a version the meeting agreed to. */
export function requireDraft({ state, version }: Pick<Rulebook, 'state' | 'version'>): void {
  requireThat(state === 'draft', 'RULEBOOK_ADOPTED', { version });
}

function adoptionFlaw(adoption: Adoption, filing: Filing, today: string): AdoptionFlaw | null {
  const { heldOn, eligible, present, inFavour, against, abstained } = adoption;
  const checks: readonly (readonly [boolean, AdoptionFlaw])[] = [
    [heldOn > today, 'heldInFuture'],
    [present === 0, 'nobodyPresent'],
    [present > eligible, 'presentAboveEligible'],
    [inFavour + against + abstained > present, 'votesAbovePresent'],
    [inFavour * 2 <= present, 'notAgreed'],
    [filing.filedOn > today, 'filedInFuture'],
    [filing.filedOn < heldOn, 'filedBeforeMeeting'],
  ];
  return checks.find(([wrong]) => wrong)?.[1] ?? null;
}

/** Longer than any call lives: nothing under way goes by other rules for the day than it was read under. */
const CALL_MS = 60_000;

type Village = Parameters<typeof decideAdoption>[2];

/**
 * Each period has one version from its first day to its last, so rules change where a period of the
 * old kind and one of the new begin on the same day.
 */
function requireEffectiveDay(day: string, kind: PeriodKind, village: Village): void {
  const from = earliestDay(kind, village);
  const { rulebook } = village;
  const last = rulebook.filter(({ effectiveOn }) => effectiveOn < day).at(-1);
  const begins = isFirstDay(day, kind) && (last === undefined || isFirstDay(day, last.period));
  const isLatest = rulebook.every(({ effectiveOn }) => effectiveOn <= day);
  requireThat(day >= from && begins && isLatest, 'EFFECTIVE_DAY_WRONG', { from });
}

/**
 * The first day on which a version of this kind may take effect. A village's first version may
 * govern the running period: nothing has been scored in it.
 */
export function earliestDay(kind: PeriodKind, { rulebook, now }: Village): string {
  const soon = dayOf(instantAfter(now, CALL_MS));
  if (rulebook.length === 0) return daysOfPeriod(periodOf(soon, kind)).from;
  for (let period = periodAfter(periodOf(soon, kind)); ; period = periodAfter(period)) {
    const { from } = daysOfPeriod(period);
    const old = inForceOn(
      rulebook.filter(({ effectiveOn }) => effectiveOn < from),
      from,
    );
    const isLatest = rulebook.every(({ effectiveOn }) => effectiveOn <= from);
    if (isLatest && (old === null || isFirstDay(from, old.period))) return from;
  }
}

function isFirstDay(day: string, kind: PeriodKind): boolean {
  return daysOfPeriod(periodOf(day, kind)).from === day;
}
