import { bagCodeOf } from '@domain/bag';
import { availableOf, maskedName } from '@domain/household';
import { refuse, requireThat } from '@domain/refusal';
import { givenFrom } from '@domain/trade-in';
import { dayOf } from '@domain/village-time';
import type { Context, Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const scanCard: Handler<'card.scan'> = async ({ villageId, token }, context) => {
  const { store, now } = context;
  const bagCode = bagCodeOf(token);
  const householdId =
    bagCode === null
      ? await openedByCard(context, villageId, token)
      : await openedByBag(context, villageId, bagCode);
  const household = (await householdHere(store, { villageId, householdId })) ?? refuse('NOT_FOUND');

  const { id, number, headName, cardToken, account } = household;
  const { balance, frozen, remainders } = account;
  return {
    id,
    number,
    maskedName: maskedName(headName),
    cardToken: bagCode === null ? cardToken : null,
    bagCode,
    balance,
    frozen,
    available: availableOf(account),
    remainders: { ...remainders },
    given: givenFrom(account, dayOf(now)),
  };
};

async function openedByCard({ store }: Context, villageId: string, token: string) {
  const card = await store.get('cards', token);
  if (card?.villageId !== villageId) return refuse('NOT_FOUND');
  requireThat(card.state === 'active', 'CARD_REVOKED');
  return card.householdId;
}

/** Only who weighs what is in it needs to know whose it is. */
async function openedByBag({ store, caller }: Context, villageId: string, code: string) {
  const bag = await store.get('bags', code);
  if (bag?.villageId !== villageId || caller.role !== 'clerk') return refuse('NOT_FOUND');
  requireThat(bag.state === 'active', 'BAG_REVOKED');
  return bag.householdId;
}
