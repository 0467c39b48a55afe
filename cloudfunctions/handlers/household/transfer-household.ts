import { refuse, requireThat } from '@domain/refusal';
import { decideTransfer } from '@domain/transfer';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { postOnce } from '../../runtime/post-once';

export const transferHousehold: Handler<'household.transfer'> = async (input, context) => {
  const { villageId, fromId, toId, amount, reason } = input;
  const entry = await postOnce(
    context,
    { call: 'household.transfer', input },
    async (tx, posting) => {
      requireThat(fromId !== toId, 'BAD_INPUT', { field: 'toId' });
      const from =
        (await householdHere(tx, { villageId, householdId: fromId })) ?? refuse('NOT_FOUND');
      const to = (await householdHere(tx, { villageId, householdId: toId })) ?? refuse('NOT_FOUND');

      const transfer = decideTransfer({ from, to, amount, reason }, posting);

      await tx.replace('households', transfer.out.household);
      await tx.replace('households', transfer.in.household);
      await tx.insert('entries', transfer.out.entry);
      await tx.insert('entries', transfer.in.entry);
      return transfer.out.entry;
    },
  );
  return { entryId: entry.id, balance: entry.balanceAfter };
};
