import type { Input } from '@contract/index';
import { refuse, requireThat } from '@domain/refusal';
import { decideVoucherRedeem } from '@domain/voucher/take-in';
import { isVoucherNumber, voucherIdOf, type Voucher } from '@domain/voucher/voucher';
import { countingTries, requireCountersigned } from '../../runtime/countersigned';
import { entryReply } from '../../runtime/entry-reply';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { postOnce } from '../../runtime/post-once';
import type { Transaction } from '../../runtime/store';

export const redeemVoucher: Handler<'voucher.redeem'> = async (input, context) => {
  const redeem = () =>
    postOnce(context, { call: 'voucher.redeem', input }, async (tx, posting) => {
      const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
      const vouchers = await vouchersOf(tx, input);
      const countersignedBy = await requireCountersigned(tx, context, input, posting);

      requireThat(household.cardToken === input.cardToken, 'CARD_REVOKED');
      const taken = decideVoucherRedeem({ household, vouchers, countersignedBy }, posting);

      await tx.replace('households', taken.household);
      for (const voucher of taken.vouchers) await tx.replace('vouchers', voucher);
      await tx.insert('entries', taken.entry);
      return taken.entry;
    });
  return { entry: entryReply(await countingTries(context, input, redeem)) };
};

/** In the order of their numbers. A number that does not exist and a wrong secret look the same. */
async function vouchersOf(
  tx: Transaction,
  { villageId, slips }: Input<'voucher.redeem'>,
): Promise<Voucher[]> {
  const vouchers: Voucher[] = [];
  for (const { number, secret } of [...slips].sort((a, b) => (a.number < b.number ? -1 : 1))) {
    requireThat(isVoucherNumber(number), 'VOUCHER_WRONG', { number });
    const voucher = await tx.get('vouchers', voucherIdOf(villageId, number));
    if (voucher?.secret !== secret) return refuse('VOUCHER_WRONG', { number });
    vouchers.push(voucher);
  }
  return vouchers;
}
