import { membershipOf, removed } from '@domain/member';
import { left } from '@domain/person';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const removeMember: Handler<'member.remove'> = async (input, context) => {
  const { villageId, memberId, reason } = input;
  const { caller, now } = context;
  return doOnce(context, { call: 'member.remove', input }, async (tx) => {
    const member = await tx.get('members', memberId);
    if (member?.villageId !== villageId) return refuse('NOT_FOUND');
    const person = (await tx.get('persons', member.personId)) ?? refuse('NOT_FOUND');

    requireThat(person.id !== caller.person.id, 'SELF_REMOVAL');
    const removal = { byId: caller.person.id, reason, at: now };

    await tx.replace('members', removed(member, removal));
    await tx.replace('persons', left(person, membershipOf(member)));
    return { memberId };
  });
};
