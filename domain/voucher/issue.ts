import { assert } from '../assert';
import type { CountersignedBy } from '../entry';
import { availableOf, type Household } from '../household';
import { sharesOf, takeFrom } from '../lots';
import { sumOf, type Points } from '../points';
import { post, type Posted, type PostingContext } from '../posting';
import { requireThat } from '../refusal';
import type { RulebookInForce } from '../rulebook/rulebook';
import { nextClearing } from '../settlement/clearing';
import { dayAfter, dayOf } from '../village-time';
import { voucherIdOf, voucherNumberOf, type Voucher, type VoucherBook } from './voucher';

interface Issue {
  readonly household: Household;
  readonly book: VoucherBook;
  /** One for each slip. */
  readonly values: readonly Points[];
  readonly secrets: readonly string[];
  readonly rulebook: readonly RulebookInForce[];
  readonly countersignedBy: CountersignedBy;
}

interface Issued extends Posted {
  readonly book: VoucherBook;
  readonly vouchers: readonly Voucher[];
}

/**
 * Turns available points into numbered slips. They run out on the day before points end next, so that
 * paper is no way round a clearing.
 */
export function decideVoucherIssue(issue: Issue, context: PostingContext): Issued {
  const { household, book, values, secrets, rulebook, countersignedBy } = issue;
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number: household.number });
  const amount = sumOf(values);
  const available = availableOf(household.account);
  requireThat(amount <= available, 'POINTS_SHORT', { available, cost: amount });

  const clearing = nextClearing(rulebook, dayOf(context.now));
  const until = clearing === null ? null : dayAfter(clearing.day, -1);
  const slips = values.map((value, index) => {
    return { number: voucherNumberOf(book.last + index + 1), value };
  });
  const { lots, payments } = takeFrom(household.account.lots, amount);
  const posted = post(
    household,
    {
      kind: 'voucherOut',
      book: 'exchange',
      from: 'household',
      to: 'voucher',
      amount,
      source: { kind: 'voucherOut', slips, until, takenFrom: payments, countersignedBy },
    },
    { lots },
    context,
  );
  const shares = sharesOf(payments, values);
  const vouchers = slips.map((slip, index): Voucher => {
    const [secret, paidBy] = [secrets[index], shares[index]];
    assert(secret !== undefined && paidBy !== undefined, 'every slip is paid and has its secret');
    return {
      id: voucherIdOf(household.villageId, slip.number),
      villageId: household.villageId,
      ...slip,
      secret,
      state: 'issued',
      issuedTo: { householdId: household.id, number: household.number },
      issuedEntryId: posted.entry.id,
      issuedAt: posted.entry.at,
      paidBy,
      until,
      ending: null,
    };
  });
  return { ...posted, book: { ...book, last: book.last + values.length }, vouchers };
}
