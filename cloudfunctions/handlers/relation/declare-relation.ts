import { maskedName } from '@domain/household';
import { related, relationIdOf, type RelationRecord } from '@domain/relation';
import { refuse } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const declareRelation: Handler<'relation.declare'> = (input, context) => {
  const { villageId, memberId, householdId, kind, note = '' } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'relation.declare', input }, async (tx) => {
    const member = await tx.get('members', memberId);
    if (member?.villageId !== villageId || member.role === 'villager') return refuse('NOT_FOUND');
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const person = (await tx.get('persons', member.personId)) ?? refuse('NOT_FOUND');
    const id = relationIdOf(person.id, householdId);
    const before = await tx.get('relations', id);

    const said = { villageId, householdId, kind, note, declaredAt: now, byId: caller.person.id };
    const record: RelationRecord = {
      ...said,
      id,
      memberId,
      personId: person.id,
      name: member.name,
      householdNumber: household.number,
      maskedName: maskedName(household.headName),
      state: 'active',
      end: null,
      place: `${now}~${id}`,
    };

    await tx.replace('persons', related(person, said));
    await (before === null ? tx.insert('relations', record) : tx.replace('relations', record));
    return { relationId: id };
  });
};
