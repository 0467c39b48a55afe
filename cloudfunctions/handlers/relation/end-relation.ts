import { unrelated } from '@domain/relation';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const endRelation: Handler<'relation.end'> = (input, context) => {
  const { villageId, relationId, reason } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'relation.end', input }, async (tx) => {
    const record = await tx.get('relations', relationId);
    if (record?.villageId !== villageId || record.state === 'ended') return refuse('NOT_FOUND');
    const person = (await tx.get('persons', record.personId)) ?? refuse('NOT_FOUND');

    const end = { byId: caller.person.id, reason, at: now };

    await tx.replace('persons', unrelated(person, record.householdId));
    await tx.replace('relations', { ...record, state: 'ended', end });
    return { relationId };
  });
};
