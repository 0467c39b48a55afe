import { availableOf, maskedName } from '@domain/household';
import { refuse, requireThat } from '@domain/refusal';
import { givenFrom } from '@domain/trade-in';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const scanCard: Handler<'card.scan'> = async ({ villageId, token }, { store, now }) => {
  const card = await store.get('cards', token);
  if (card?.villageId !== villageId) return refuse('NOT_FOUND');
  requireThat(card.state === 'active', 'CARD_REVOKED');
  const { householdId } = card;
  const household = (await householdHere(store, { villageId, householdId })) ?? refuse('NOT_FOUND');

  const { id, number, headName, cardToken, account } = household;
  const { balance, frozen, remainders } = account;
  return {
    id,
    number,
    maskedName: maskedName(headName),
    cardToken,
    balance,
    frozen,
    available: availableOf(account),
    remainders: { ...remainders },
    given: givenFrom(account, dayOf(now)),
  };
};
