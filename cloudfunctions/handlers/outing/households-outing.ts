import { cardHashOf } from '@domain/card';
import { maskedName } from '@domain/household';
import { givenFrom } from '@domain/trade-in';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { pageOf } from '../../runtime/listed-entries';

export const householdsOuting: Handler<'outing.households'> = async (input, context) => {
  const { villageId, hamlet, after, limit } = input;
  const { store, now, digest } = context;
  const found = await store.list('households', {
    where: { villageId, hamlet, number: after === undefined ? undefined : { after } },
    order: ['number', 'asc'],
    limit: limit + 1,
  });
  const { page, next } = pageOf(found, limit, ({ number }) => number);
  const households = page
    .filter(({ state }) => state === 'active')
    .map(({ id, number, headName, cardToken, bags, account }) => ({
      id,
      number,
      maskedName: maskedName(headName),
      cardHash: cardHashOf(cardToken, digest),
      bags: [...bags],
      remainders: { ...account.remainders },
      given: givenFrom(account, dayOf(now)),
    }));
  return { households, next, at: now };
};
