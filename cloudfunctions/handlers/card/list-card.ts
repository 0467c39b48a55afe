import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

/** The cards in use, read from the households: a revoked card is no household's card. */
export const listCard: Handler<'card.list'> = async ({ villageId, after, limit }, { store }) => {
  const households = await store.list('households', {
    where: { villageId, number: after === undefined ? undefined : { after } },
    order: ['number', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(households, limit, ({ number }) => number);
  const cards = page.map(({ id, number, cardToken }) => ({
    householdId: id,
    number,
    token: cardToken,
  }));
  return { cards, next };
};
