import type { Points } from '../points';

export const GRADES = ['AAA', 'AA', 'A'] as const;
export type GradeName = (typeof GRADES)[number];
/** What a household comes to; most have one, some none. */
export const OUTCOMES = [...GRADES, 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One thing that is looked at, and how much of the hundred it can give. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly max: Points;
  /** Computed from the village's own score, or marked by three people. */
  readonly from: 'score' | 'appraisal';
  /** The score of one period that gives the whole of it; null where people mark. */
  readonly fullScore: Points | null;
  /** What is looked at, in words a household understands. */
  readonly explain: string;
}

interface Band {
  readonly grade: GradeName;
  readonly atLeast: Points;
}

/** Something so grave that there is no grade, whatever the points. */
interface VetoRule {
  readonly code: string;
  readonly name: string;
  /** Who must have found it. */
  readonly source: string;
}

/** How a round grades. It is kept with the round, so that every grade can be worked out again. */
export interface GradeScheme {
  readonly indicators: readonly Indicator[];
  /** The highest first. */
  readonly bands: readonly Band[];
  readonly vetoes: readonly VetoRule[];
  /** What every screen says beside it. */
  readonly note: string;
  /** True where nobody has confirmed the numbers. */
  readonly estimated: boolean;
}
