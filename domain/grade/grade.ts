import type { Points } from '../points';
import type { Outcome } from './scheme';

/** One member of the appraisal group's marks, by indicator; unseen by the others until three are in. */
export interface Appraisal {
  readonly judgeId: string;
  readonly points: Readonly<Record<string, Points>>;
  readonly at: string;
  /** Found to be of the household or its kin when it came to the decision: does not count. */
  readonly recused: boolean;
}

interface Ruling {
  readonly confirmed: boolean;
  readonly byId: string;
  readonly reason: string;
  readonly at: string;
}

/** A ground for no grade: raised with evidence by one person, confirmed or dismissed by another. */
export interface Veto {
  readonly code: string;
  readonly evidence: string;
  readonly photoIds: readonly string[];
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
  /** The latest last, and it counts. */
  readonly rulings: readonly Ruling[];
}

/** The deliberation group decided other than the points say, and why. */
interface GradeChange {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly reason: string;
  readonly byId: string;
  readonly at: string;
}

/** One household in one round: what went in, and what it came to. */
export interface Grade {
  readonly id: string;
  readonly villageId: string;
  readonly roundId: string;
  readonly label: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  /** What the ledger said when the round opened, base included, over the periods it was there for. */
  readonly score: Points;
  readonly periodCount: number;
  readonly marks: readonly Appraisal[];
  /** Three marks decide; a household that moved away is left out. */
  readonly state: 'waiting' | 'decided' | 'left';
  /** By indicator, once decided. */
  readonly indicators: Readonly<Record<string, Points>>;
  readonly total: Points | null;
  /** What the points come to. */
  readonly computed: Outcome | null;
  /** What it is: no grade under a confirmed veto, or as the deliberation changed it. */
  readonly grade: Outcome | null;
  /** The latest last: one that was dismissed may be raised again with other evidence. */
  readonly vetoes: readonly Veto[];
  readonly changes: readonly GradeChange[];
  /** When the household may see it; null until then. */
  readonly publishedAt: string | null;
  /** Sorts a household's published grades; null until it is one. */
  readonly publishedPlace: string | null;
}

export type VetoState = 'raised' | 'confirmed' | 'dismissed';

export function vetoStateOf({ rulings }: Veto): VetoState {
  const last = rulings.at(-1);
  if (last === undefined) return 'raised';
  return last.confirmed ? 'confirmed' : 'dismissed';
}

/** The veto that stands or waits, if there is one. */
export function vetoOf({ vetoes }: Pick<Grade, 'vetoes'>): Veto | null {
  const last = vetoes.at(-1);
  return last === undefined || vetoStateOf(last) === 'dismissed' ? null : last;
}

export function isVetoed(grade: Pick<Grade, 'vetoes'>): boolean {
  const veto = vetoOf(grade);
  return veto !== null && vetoStateOf(veto) === 'confirmed';
}

export function gradeIdOf(roundId: string, householdNumber: string): string {
  return `${roundId}.${householdNumber}`;
}
