import type { Entry } from '../entry';
import { requireThat } from '../refusal';
import type { GradeScheme } from './scheme';

export const ROUND_STATES = [
  'opening',
  'appraising',
  'deliberating',
  'supervising',
  'published',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** One tier handing on to the next, with its record. */
export interface Handover {
  readonly to: RoundState;
  readonly minutes: string;
  readonly byId: string;
  readonly at: string;
}

/** Grading all households of a village once (docs/domain.md §2). */
export interface GradeRound {
  readonly id: string;
  readonly villageId: string;
  readonly label: string;
  /** Closed periods whose scores count. */
  readonly periods: readonly string[];
  readonly scheme: GradeScheme;
  readonly state: RoundState;
  /** Grades there are, how many of them are decided or left out, and vetoes nobody ruled on yet. */
  readonly households: number;
  readonly decided: number;
  readonly left: number;
  readonly vetoesOpen: number;
  /** Work the timer still has to do household by household, and the number it has reached. */
  readonly work: 'grades' | 'publication' | 'none';
  readonly reached: string;
  readonly handovers: readonly Handover[];
  readonly by: Entry['by'];
  readonly openedAt: string;
  readonly publishedAt: string | null;
  /** Sorts a village's rounds. */
  readonly place: string;
}

export function roundIdOf(villageId: string, label: string): string {
  return `${villageId}.g${label}`;
}

/** Refuses (ROUND_MOVED_ON) what does not belong to the tier the round is in. */
export function requireRound({ state }: GradeRound, states: readonly RoundState[]): void {
  requireThat(states.includes(state), 'ROUND_MOVED_ON', { state });
}

/** How far a round has come with the work the timer does household by household. */
export function opened(round: GradeRound, entered: number, reached: string): GradeRound {
  return { ...round, households: round.households + entered, reached };
}

/** The last household is entered: the appraisal group may begin. */
export function appraising(round: GradeRound): GradeRound {
  return { ...round, state: 'appraising', work: 'none', reached: '' };
}
