import type { Entry } from './entry';
import type { FundKind } from './fund/fund';
import type { Points } from './points';

/** A barber, a car wash, a repairer: whose services points are spent on, and who is paid for them. */
export interface Merchant {
  readonly id: string;
  readonly villageId: string;
  readonly name: string;
  /** Where it is and when it is open. */
  readonly note: string;
  /** What the village pays for a whole point where a service has no price of its own. */
  readonly fenPerPoint: number;
  /** ended: none of its services are offered any more; what is owed is still paid. */
  readonly state: 'active' | 'ended';
}

/** A month a merchant was paid for. Never edited: every service had in it is covered. */
export interface MerchantDue {
  readonly id: string;
  readonly villageId: string;
  readonly merchantId: string;
  readonly month: string;
  readonly uses: number;
  readonly points: Points;
  readonly fen: number;
  /** The purse it was paid from, and the move there; null when nothing was owed in money. */
  readonly fund: FundKind;
  readonly fundMoveId: string | null;
  readonly by: Entry['by'];
  readonly at: string;
}

/** At most one settlement for a merchant and month. */
export function dueIdOf(merchantId: string, month: string): string {
  return `${merchantId}.${month}`;
}
