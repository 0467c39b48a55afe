import type { Entry } from '../entry';
import type { RefusalCode, RefusalFacts } from '../refusal';
import type { Brought, Rejected } from '../trade-in';

/**
 * A trade-in of an outing that could not be posted as it came in: the card was reported lost in
 * between, the household has moved away. What was brought was brought, so a person settles it.
 */
export interface Conflict {
  /** The id of the wish; an entry posted for it bears it. */
  readonly id: string;
  readonly villageId: string;
  readonly outingId: string;
  readonly outingNo: number;
  readonly seq: number;
  readonly occurredAt: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly brought: readonly Brought[];
  readonly rejected: readonly Rejected[];
  readonly bagCode: string | null;
  /** Why it was not posted. */
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  readonly state: 'open' | 'posted' | 'dropped';
  readonly sentBy: Entry['by'];
  readonly sentAt: string;
  /** Who settled it, when and why; null while it is open. */
  readonly settling: {
    readonly by: Entry['by'];
    readonly at: string;
    readonly reason: string;
  } | null;
  /** Sorts a village's conflicts: when it came in, then the id. */
  readonly place: string;
}
