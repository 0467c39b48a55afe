import type { Entry } from '../entry';
import type { Confirmation } from '../proposal/proposal';
import type { Quantity } from '../quantity';
import type { Rectify } from '../rulebook/rulebook';

export const FINDING_STATES = ['open', 'done', 'passed', 'overdue', 'dropped'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Somebody says that it has been put right. */
export interface Remedy {
  readonly byId: string;
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly at: string;
}

/** Somebody went to see. */
export interface Recheck {
  readonly passed: boolean;
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly byId: string;
  readonly at: string;
}

/** Something found on an inspection that can be put right until a day (docs/domain.md §0 观义, 寺庄). */
export interface Finding {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  readonly version: number;
  readonly itemCode: string;
  readonly itemName: string;
  readonly where: string;
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly quantity: Quantity | null;
  readonly mode: Rectify['mode'];
  readonly foundAt: string;
  readonly period: string;
  /** The midnight that ends the last day; the household has that day whole. */
  readonly dueAt: string;
  readonly state: FindingState;
  readonly confirmation: Confirmation | null;
  readonly done: Remedy | null;
  readonly rechecks: readonly Recheck[];
  /** Whether somebody saw that it is right now, in time or late. */
  readonly putRight: boolean;
  readonly drop: { readonly byId: string; readonly reason: string; readonly at: string } | null;
  /** The deduction it led to. */
  readonly proposalId: string | null;
  /** Entries that gave a posted deduction back. */
  readonly reversalIds: readonly string[];
  readonly by: Entry['by'];
  /** Sorts findings by time, then id; and by when they are due. */
  readonly place: string;
  readonly duePlace: string;
}
