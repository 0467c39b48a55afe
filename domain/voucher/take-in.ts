import type { CountersignedBy, Payment } from '../entry';
import type { Household, Lot } from '../household';
import { addLot, restore } from '../lots';
import { points, sumOf, type Points } from '../points';
import { post, type Posted, type PostingContext } from '../posting';
import { requireThat } from '../refusal';
import { dayOf } from '../village-time';
import type { Voucher } from './voucher';

interface TakenIn extends Posted {
  readonly vouchers: readonly Voucher[];
}

interface HandedIn {
  readonly household: Household;
  readonly vouchers: readonly Voucher[];
}

/**
 * Slips handed in at the counter, onto the household whose card was shown, whoever they were issued
 * to. Refuses one that was used (VOUCHER_USED), voided (VOUCHER_VOID) or has run out (VOUCHER_LAPSED),
 * and says which.
 */
export function decideVoucherRedeem(
  request: HandedIn & { readonly countersignedBy: CountersignedBy },
  context: PostingContext,
): TakenIn {
  const today = dayOf(context.now);
  for (const voucher of request.vouchers) {
    requireOpen(voucher);
    const { number, until } = voucher;
    const lapsed = until !== null && until < today;
    requireThat(!lapsed, 'VOUCHER_LAPSED', { number, until: until ?? '' });
  }
  return takeIn({ ...request, reason: null }, context);
}

/** Slips that are lost, spoilt or ran out: their points come back to a household. */
export function decideVoucherVoid(
  request: HandedIn & { readonly reason: string },
  context: PostingContext,
): TakenIn {
  for (const voucher of request.vouchers) requireOpen(voucher);
  return takeIn({ ...request, countersignedBy: null }, context);
}

function requireOpen({ number, state, ending }: Voucher): void {
  const day = ending === null ? '' : dayOf(ending.at);
  const household = ending?.householdNumber ?? '';
  requireThat(state !== 'redeemed', 'VOUCHER_USED', { number, day, household });
  requireThat(state !== 'voided', 'VOUCHER_VOID', { number, day });
}

interface TakingIn extends HandedIn {
  readonly reason: string | null;
  readonly countersignedBy: CountersignedBy;
}

function takeIn(request: TakingIn, context: PostingContext): TakenIn {
  const { household, vouchers, reason, countersignedBy } = request;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  const own = vouchers.filter(({ issuedTo }) => issuedTo.householdId === household.id);
  const restored = own.flatMap(({ paidBy }) => paidBy);
  const amount = sumOf(vouchers.map(({ value }) => value));
  const { account } = household;
  const no = account.entryCount + 1;
  const slips = vouchers.map(({ number, value }) => ({ number, value }));
  const posted = post(
    household,
    {
      kind: 'voucherIn',
      book: 'exchange',
      from: 'voucher',
      to: 'household',
      amount,
      source: { kind: 'voucherIn', slips, restored, reason, countersignedBy },
    },
    { lots: lotsTakingIn(account.lots, { no, amount, restored }, account.balance) },
    context,
  );
  const { id: entryId, at, by } = posted.entry;
  const whose = { householdId: household.id, householdNumber: household.number };
  const ending = { entryId, ...whose, at, byName: by.name, reason };
  const state = reason === null ? 'redeemed' : 'voided';
  return { ...posted, vouchers: vouchers.map((voucher) => ({ ...voucher, state, ending })) };
}

/**
 * Points a household gets back keep the age they had, so that paper makes none of them younger; what
 * came to it from another household is an earning of this day.
 */
export function lotsTakingIn(
  lots: readonly Lot[],
  incoming: {
    readonly no: number;
    readonly amount: Points;
    readonly restored: readonly Payment[];
  },
  balance: Points,
): readonly Lot[] {
  const { no, amount, restored } = incoming;
  const back = sumOf(restored.map((payment) => payment.amount));
  const refilled = restored.length === 0 ? lots : restore(lots, restored, balance);
  const fresh = points(amount - back);
  return fresh === 0 ? refilled : addLot(refilled, { no, amount: fresh }, points(balance + back));
}
