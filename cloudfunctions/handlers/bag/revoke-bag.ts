import { withoutBag } from '@domain/bag';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const revokeBag: Handler<'bag.revoke'> = async (input, context) => {
  const { villageId, bagCode, reason } = input;
  return doOnce(context, { call: 'bag.revoke', input }, async (tx) => {
    const bag = await tx.get('bags', bagCode);
    if (bag?.villageId !== villageId) return refuse('NOT_FOUND');
    const household = (await householdHere(tx, bag)) ?? refuse('NOT_FOUND');

    requireThat(bag.state === 'active', 'BAG_REVOKED');

    await tx.replace('bags', { ...bag, state: 'revoked', reason });
    await tx.replace('households', withoutBag(household, bagCode));
    return { householdId: household.id };
  });
};
