import type { Entry } from './entry';
import type { FundKind } from './fund/fund';
import type { FundMoveWish } from './fund/move';
import type { Points } from './points';
import { requireThat } from './refusal';
import { dayOf, daysOfMonth, instantAfter, startOfDay } from './village-time';

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

interface Settling {
  readonly merchant: Merchant;
  readonly month: string;
  /** What its services of the month come to. */
  readonly owed: Pick<MerchantDue, 'uses' | 'points' | 'fen'>;
  readonly fund: FundKind;
  readonly paid: MerchantDue | null;
}

/** Longer than any call lives, clocks that differ included: no use of the month is still on its way. */
const CALL_MS = 60_000;

/**
 * Pays for a month that is over (PERIOD_RUNNING), once (MERCHANT_PAID), and only where a service was
 * had (NOTHING_OWED). What the village owes nothing in money for is settled without a payment.
 */
export function decideSettlement(
  { merchant, month, owed, fund, paid }: Settling,
  { by, now }: { readonly by: Entry['by']; readonly now: string },
): { readonly due: MerchantDue; readonly payment: FundMoveWish | null } {
  const { id: merchantId, villageId, name } = merchant;
  const { until } = daysOfMonth(month);
  requireThat(now >= instantAfter(startOfDay(until), CALL_MS), 'PERIOD_RUNNING', { until });
  requireThat(paid === null, 'MERCHANT_PAID', { month, day: paid === null ? '' : dayOf(paid.at) });
  requireThat(owed.uses > 0, 'NOTHING_OWED', { month });
  const id = dueIdOf(merchantId, month);
  const payment: FundMoveWish = {
    id: `${id}.paid`,
    villageId,
    fund,
    kind: 'merchantPayment',
    amountFen: owed.fen,
    on: dayOf(now),
    note: `${month} 服务 ${owed.uses} 次`,
    party: name,
    merchantId,
    by,
    now,
  };
  const fundMoveId = owed.fen > 0 ? payment.id : null;
  return {
    due: { id, villageId, merchantId, month, ...owed, fund, fundMoveId, by, at: now },
    payment: fundMoveId === null ? null : payment,
  };
}
