import type { Entry } from './entry';
import type { FlagResult } from './flag/rule';
import type { Household } from './household';
import type { Proposal } from './proposal/proposal';
import type { Reservation } from './reservation/reservation';
import type { Rulebook } from './rulebook/rulebook';
import type { ClearingRun } from './settlement/clearing';
import type { Period } from './settlement/close';
import type { Village } from './village';

/** What the village's rules have moved, and what they went by. */
export interface ScoringBooks {
  readonly village: Pick<Village, 'rulebook'>;
  readonly households: readonly Household[];
  readonly entries: readonly Entry[];
  readonly rulebooks: readonly Rulebook[];
  readonly proposals: readonly Proposal[];
  readonly periods: readonly Period[];
  readonly flags: readonly FlagResult[];
  readonly clearings: readonly ClearingRun[];
  /** A clearing leaves to them what they hold. */
  readonly reservations: readonly Reservation[];
}
