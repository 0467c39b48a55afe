import { refuse, requireThat } from '@domain/refusal';
import { decideTradeIn } from '@domain/trade-in';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { entryReply } from '../../runtime/entry-reply';
import { postOnce } from '../../runtime/post-once';

export const createTradeIn: Handler<'trade-in.create'> = async (input, context) => {
  const { villageId, tableVersion, cardToken, lines } = input;
  const village = (await context.store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const entry = await postOnce(context, { call: 'trade-in.create', input }, async (tx, posting) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    requireThat(household.cardToken === cardToken, 'CARD_REVOKED');
    const table = village.exchangeTable;
    const posted = decideTradeIn({ household, table, tableVersion, brought: lines }, posting);

    await tx.replace('households', posted.household);
    await tx.insert('entries', posted.entry);
    return posted.entry;
  });
  return { entry: entryReply(entry) };
};
