import { requireShown } from '@domain/bag';
import { tableInForce } from '@domain/exchange-table';
import { refuse } from '@domain/refusal';
import { decideTradeIn } from '@domain/trade-in';
import { dayOf } from '@domain/village-time';
import { countingTries, requireCountersigned } from '../../runtime/countersigned';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { entryReply } from '../../runtime/entry-reply';
import { postOnce } from '../../runtime/post-once';

export const createTradeIn: Handler<'trade-in.create'> = async (input, context) => {
  const { villageId, tableVersion, bagCode = null, lines, rejected } = input;
  const village = (await context.store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const table = tableInForce(village, dayOf(context.now));
  const post = () =>
    postOnce(context, { call: 'trade-in.create', input }, async (tx, posting) => {
      const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
      const countersignedBy = await requireCountersigned(tx, context, input, posting);

      requireShown(household, input);
      const brought = { table, tableVersion, brought: lines, rejected, bagCode };
      const request = { household, ...brought, offline: null, countersignedBy };
      const posted = decideTradeIn(request, posting);

      await tx.replace('households', posted.household);
      await tx.insert('entries', posted.entry);
      return posted.entry;
    });
  return { entry: entryReply(await countingTries(context, input, post)) };
};
