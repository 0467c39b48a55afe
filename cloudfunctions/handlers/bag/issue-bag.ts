import { BAG_CODE_LENGTH, withBags } from '@domain/bag';
import { lettersFrom } from '@domain/card';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const issueBag: Handler<'bag.issue'> = async (input, context) => {
  const { villageId, householdId, count } = input;
  const { now, randomBytes } = context;
  const fresh = Array.from({ length: count }, () => lettersFrom(randomBytes(BAG_CODE_LENGTH)));
  const { codes } = await doOnce(context, { call: 'bag.issue', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');

    const equipped = withBags(household, fresh);

    for (const id of fresh) {
      const bag = { id, villageId, householdId, issuedAt: now, place: `${now}~${id}` };
      await tx.insert('bags', { ...bag, state: 'active', reason: '' });
    }
    await tx.replace('households', equipped);
    return { codes: fresh.join(' ') };
  });
  return { codes: codes.split(' ') };
};
