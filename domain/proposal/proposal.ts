import type { Entry } from '../entry';
import type { Points } from '../points';
import type { Quantity } from '../quantity';
import type { Direction, Item, ItemValue } from '../rulebook/rulebook';

export const PROPOSAL_STATES = [
  'unconfirmed',
  'submitted',
  'reviewing',
  'publicity',
  'objected',
  'posted',
  'returned',
  'rejected',
  'withdrawn',
  'voided',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** How the household came to know of a proposal about it (docs/domain.md §5: nobody is scored unawares). */
export interface Confirmation {
  readonly how: 'phone' | 'card' | 'witness' | 'paper';
  readonly byId: string;
  /** Who stood by when the household could not confirm itself; null otherwise. */
  readonly witness: string | null;
  readonly at: string;
}

/** One judge's opinion, unseen by the others until all three are in. */
export interface Mark {
  readonly judgeId: string;
  readonly agree: boolean;
  /** For a range: what the judge finds right. */
  readonly points: Points | null;
  readonly at: string;
  /** Found to be of the household or its kin when it came to the decision: does not count. */
  readonly recused: boolean;
}

/** How an objection ended, as it is published: without names. */
export interface ObjectionOutcome {
  readonly upheld: boolean;
  readonly reason: string;
  readonly on: string;
}

/** Points proposed for a household under an item of the rulebook, on their way to the ledger. */
export interface Proposal {
  readonly id: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  /** The item as the rulebook in force had it, so that a proposal can be read alone. */
  readonly version: number;
  readonly itemCode: string;
  readonly itemName: string;
  readonly dimensionCode: string;
  readonly dimensionName: string;
  readonly direction: Direction;
  readonly worth: ItemValue;
  readonly books: Item['books'];
  readonly publicityFirst: boolean;
  readonly occurredOn: string;
  readonly period: string;
  /** Whose doing it was; of a child under 14 no name is kept (docs/domain.md §4). */
  readonly member:
    { readonly kind: 'adult'; readonly name: string } | { readonly kind: 'minor' } | null;
  /** Thousandths of the item's unit; null unless it counts per unit. */
  readonly quantity: Quantity | null;
  readonly note: string;
  readonly photoIds: readonly string[];
  readonly origin: 'self' | 'visit' | 'bulk' | 'finding';
  readonly findingId: string | null;
  readonly by: Entry['by'];
  readonly state: ProposalState;
  readonly confirmation: Confirmation | null;
  readonly first: { readonly byId: string; readonly at: string } | null;
  readonly marks: readonly Mark[];
  /** The magnitude decided; null until it is. */
  readonly value: Points | null;
  readonly publicity: { readonly from: string; readonly until: string } | null;
  /** The open objection that stops the clock. */
  readonly objectionId: string | null;
  readonly outcomes: readonly ObjectionOutcome[];
  /** Why it was returned, rejected, withdrawn or voided. */
  readonly ending: { readonly reason: string; readonly at: string } | null;
  /** What it holds under the caps while it is alive. */
  readonly held: Points;
  /** Exchange points it may come to issue, once it is passed on to the panel. */
  readonly promised: Points;
  /** Whether what is promised counts against the period's budget. */
  readonly budgeted: boolean;
  /** When somebody must have acted in this state; "~" when nobody has to. */
  readonly dueAt: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Sorts a village's proposals: time, then id. */
  readonly place: string;
  /** Sorts the publicity board; null for what never stands on it. */
  readonly boardPlace: string | null;
}
