import { memberOf } from '@domain/member';
import { invitedTo, taken } from '@domain/one-time-code';
import { joined } from '@domain/person';
import { inviteId } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const servePerson: Handler<'person.serve'> = (input, context) =>
  doOnce(context, { call: 'person.serve', input }, async (tx) => {
    const { caller, digest, now } = context;
    const invite = await tx.get('invites', inviteId(digest, input.code));
    const person = (await tx.get('persons', caller.person.id)) ?? caller.person;

    const accepted = taken(invite, { personId: person.id, now });
    const { villageId, role, name } = accepted;
    const membership = invitedTo(accepted);
    const named = { ...joined(person, membership), name };

    await tx.replace('invites', accepted);
    await tx.replace('persons', named);
    await tx.replace('members', memberOf(named, membership, now));
    return { villageId, role };
  });
