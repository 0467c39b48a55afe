import { cardTokenFrom, TOKEN_LENGTH } from '@domain/card';
import { emptyAccount } from '@domain/household';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const createHousehold: Handler<'household.create'> = async (input, context) => {
  const { villageId, number, headName, memberCount, hamlet = '' } = input;
  const { now, randomBytes } = context;
  const householdId = `${villageId}.h${number.toLowerCase()}`;
  const cardToken = cardTokenFrom(randomBytes(TOKEN_LENGTH));
  return doOnce(context, { call: 'household.create', input }, async (tx) => {
    const taken = await tx.get('households', householdId);

    if (taken) return refuse('NUMBER_TAKEN', { number });

    await tx.insert('households', {
      id: householdId,
      villageId,
      number,
      headName,
      hamlet,
      memberCount,
      state: 'active',
      cardToken,
      bags: [],
      openedAt: now,
      closing: null,
      account: emptyAccount(now),
    });
    await tx.insert('cards', {
      id: cardToken,
      villageId,
      householdId,
      state: 'active',
      issuedAt: now,
    });
    return { householdId };
  });
};
