import { cardTokenFrom, TOKEN_LENGTH } from '@domain/card';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const renewCard: Handler<'card.renew'> = async (input, context) => {
  const { villageId, householdId } = input;
  const { now, randomBytes } = context;
  const token = cardTokenFrom(randomBytes(TOKEN_LENGTH));
  return doOnce(context, { call: 'card.renew', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const lost = (await tx.get('cards', household.cardToken)) ?? refuse('NOT_FOUND');

    const renewed = { id: token, villageId, householdId, state: 'active', issuedAt: now } as const;

    await tx.replace('cards', { ...lost, state: 'revoked' });
    await tx.insert('cards', renewed);
    await tx.replace('households', { ...household, cardToken: token });
    return { token };
  });
};
