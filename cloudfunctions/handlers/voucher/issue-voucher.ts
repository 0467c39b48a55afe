import { lettersFrom } from '@domain/card';
import { refuse, requireThat } from '@domain/refusal';
import { decideVoucherIssue } from '@domain/voucher/issue';
import { SECRET_LENGTH } from '@domain/voucher/voucher';
import { countingTries, requireCountersigned } from '../../runtime/countersigned';
import { entryReply } from '../../runtime/entry-reply';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { postOnce } from '../../runtime/post-once';

export const issueVoucher: Handler<'voucher.issue'> = async (input, context) => {
  const { villageId, cardToken, values } = input;
  const { rulebook } = (await context.store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const secrets = values.map(() => lettersFrom(context.randomBytes(SECRET_LENGTH)));
  const issue = () =>
    postOnce(context, { call: 'voucher.issue', input }, async (tx, posting) => {
      const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
      const kept = await tx.get('voucherBooks', villageId);
      const book = kept ?? { id: villageId, villageId, last: 0 };
      const countersignedBy = await requireCountersigned(tx, context, input, posting);

      requireThat(household.cardToken === cardToken, 'CARD_REVOKED');
      const wish = { household, book, values, secrets, rulebook, countersignedBy };
      const issued = decideVoucherIssue(wish, posting);

      await tx.replace('households', issued.household);
      await tx.replace('voucherBooks', issued.book);
      for (const voucher of issued.vouchers) await tx.insert('vouchers', voucher);
      await tx.insert('entries', issued.entry);
      return issued.entry;
    });
  return { entry: entryReply(await countingTries(context, input, issue)) };
};
