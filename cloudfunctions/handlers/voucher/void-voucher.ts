import { refuse } from '@domain/refusal';
import { decideVoucherVoid } from '@domain/voucher/take-in';
import { voucherIdOf } from '@domain/voucher/voucher';
import { entryReply } from '../../runtime/entry-reply';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { postOnce } from '../../runtime/post-once';

export const voidVoucher: Handler<'voucher.void'> = async (input, context) => {
  const { villageId, number, reason } = input;
  const entry = await postOnce(context, { call: 'voucher.void', input }, async (tx, posting) => {
    const voucher = await tx.get('vouchers', voucherIdOf(villageId, number));
    if (voucher === null) return refuse('NOT_FOUND');
    const { householdId = voucher.issuedTo.householdId } = input;
    const household = await householdHere(tx, { villageId, householdId });
    if (household === null) return refuse('NOT_FOUND');

    const taken = decideVoucherVoid({ household, vouchers: [voucher], reason }, posting);

    await tx.replace('households', taken.household);
    for (const voided of taken.vouchers) await tx.replace('vouchers', voided);
    await tx.insert('entries', taken.entry);
    return taken.entry;
  });
  return { entry: entryReply(entry) };
};
