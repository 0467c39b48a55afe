import type { Entry } from '../entry';
import type { PeriodKind } from '../period';
import type { Points } from '../points';
import type { Quantity } from '../quantity';

export type Direction = 'addition' | 'deduction';

/** The stretch of days, by the day something happened, that a cap counts over. */
export const CAP_WINDOWS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CapWindow = (typeof CAP_WINDOWS)[number];

/** At most so many times, or so many points, for one household; null where it does not limit. */
export interface Cap {
  readonly window: CapWindow;
  readonly times: number | null;
  readonly points: Points | null;
}

/**
 * What an item is worth, always as a magnitude. A range is decided by a panel; per unit counts no
 * more than `quantityMax` (docs/domain.md §7: volunteering counts two hours at a time).
 */
export type ItemValue =
  | { readonly kind: 'fixed'; readonly points: Points }
  | { readonly kind: 'range'; readonly least: Points; readonly most: Points }
  | {
      readonly kind: 'perUnit';
      readonly points: Points;
      readonly unitName: string;
      readonly quantityMax: Quantity;
    };

export const PROPOSERS = ['villager', 'scorer', 'committee'] as const;
export type Proposer = (typeof PROPOSERS)[number];

/**
 * A chance to put something right: `before` takes points only when it is overdue, `after` takes them
 * at once and gives them back when it is put right in time.
 */
export interface Rectify {
  readonly days: number;
  readonly mode: 'before' | 'after';
}

/** One line of the rulebook. */
export interface Item {
  /** Stays the same from version to version, so that a season can be replayed. */
  readonly code: string;
  readonly dimensionCode: string;
  readonly name: string;
  readonly direction: Direction;
  readonly value: ItemValue;
  readonly caps: readonly Cap[];
  readonly proposers: readonly Proposer[];
  /** What has to be shown for it, in words; empty when nothing has. */
  readonly evidence: string;
  readonly photoRequired: boolean;
  readonly books: { readonly score: boolean; readonly exchange: boolean };
  /** Published before it is posted; of a deduction only the household itself is told. */
  readonly publicity: boolean;
  readonly rectify: Rectify | null;
  /** Where the value comes from. */
  readonly source: string;
  readonly estimated: boolean;
}

export interface Dimension {
  readonly code: string;
  readonly name: string;
}

/** When exchange points end (docs/domain.md §1.1); the score is never cleared. */
export type Clearing =
  | { readonly kind: 'none' }
  | { readonly kind: 'periodEnd'; readonly noticeDays: number }
  | { readonly kind: 'yearEnd'; readonly noticeDays: number }
  | { readonly kind: 'rolling'; readonly months: number; readonly noticeDays: number };

/**
 * How a score becomes exchange points: with each posting, at the period's close by what it exceeds
 * `above` (docs/domain.md §1.1, 奉节白家村), or not at all.
 */
export type Issuing =
  | { readonly kind: 'asPosted' }
  | { readonly kind: 'atClose'; readonly above: Points }
  | { readonly kind: 'none' };

/** Which households fly a red flag. */
export interface FlagRule {
  readonly threshold: Points;
  /** Items whose posting in the period rules the flag out. */
  readonly vetoItems: readonly string[];
  /** Whether a household must have been there for the whole period. */
  readonly wholePeriodOnly: boolean;
}

export interface Settings {
  readonly period: PeriodKind;
  /** Counts for flags and grades, never spendable. */
  readonly baseScore: Points;
  readonly issuing: Issuing;
  /** What a point buys, in fen; null when the village has not said. */
  readonly fenPerPoint: number | null;
  readonly clearing: Clearing;
  /** Additions one household may gain in a period; null without limit. */
  readonly householdPeriodMax: Points | null;
  /** Calendar days something is published for. */
  readonly publicityDays: number;
  /** Working days an objection has to be decided in. */
  readonly objectionDays: number;
  /** Calendar days a household has to confirm what is proposed about it. */
  readonly confirmDays: number;
  /** Calendar days a review is to be done in. */
  readonly reviewDays: number;
  /** Exchange points the village may promise in a period; null without limit. */
  readonly issuingBudget: Points | null;
  /** Percent of the outstanding points that stock and money must cover before more are promised. */
  readonly coverageMin: number | null;
  readonly flag: FlagRule | null;
  /** Days off beside the weekends, and weekend days that are worked: each year's, as the village enters them. */
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

/** The villagers' meeting that agreed to a version (docs/domain.md §4). */
export interface Adoption {
  readonly heldOn: string;
  readonly eligible: number;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  readonly minutesPhotoIds: readonly string[];
}

/** The township's receipt for a version put on file with it. */
export interface Filing {
  readonly filedOn: string;
  readonly receivedBy: string;
  readonly number: string;
}

/** A version of a village's rules. Adopted, it never changes. */
export interface Rulebook {
  readonly id: string;
  readonly villageId: string;
  readonly version: number;
  readonly title: string;
  /** The template it was begun from; null when written from nothing. */
  readonly template: string | null;
  readonly state: 'draft' | 'adopted';
  readonly settings: Settings;
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  readonly adoption: Adoption | null;
  readonly filing: Filing | null;
  readonly effectiveOn: string | null;
  readonly savedAt: string;
  readonly savedBy: Entry['by'];
}

/** What the village's own document says of an adopted version, so that no call needs to look it up. */
export interface RulebookInForce {
  readonly version: number;
  readonly effectiveOn: string;
  readonly period: PeriodKind;
  readonly baseScore: Points;
  /** When points end and who flies a flag is known without the version itself: to every screen, and to the timers. */
  readonly clearing: Clearing;
  readonly flag: FlagRule | null;
}

/** What the village's document says of a version once it is adopted. */
export function summaryOf(
  { version, settings }: Pick<Rulebook, 'version' | 'settings'>,
  effectiveOn: string,
): RulebookInForce {
  const { period, baseScore, clearing, flag } = settings;
  return { version, effectiveOn, period, baseScore, clearing, flag };
}

export function rulebookIdOf(villageId: string, version: number): string {
  return `${villageId}.r${version}`;
}

/** The version that governs a day; null before the first takes effect. */
export function inForceOn(
  rulebooks: readonly RulebookInForce[],
  day: string,
): RulebookInForce | null {
  const begun = rulebooks.filter(({ effectiveOn }) => effectiveOn <= day);
  return begun.reduce<RulebookInForce | null>(
    (latest, one) => (latest === null || one.effectiveOn >= latest.effectiveOn ? one : latest),
    null,
  );
}
