import type { Handler } from '../../runtime/handler';

const MEMBERS_MAX = 200;

export const listMember: Handler<'member.list'> = async (input, { store, caller }) => {
  const { villageId, householdId } = input;
  const members = await store.list('members', {
    where: { villageId, householdId: householdId ?? null },
    order: ['since', 'asc'],
    limit: MEMBERS_MAX,
  });
  return {
    members: members
      .filter(({ state }) => state === 'active')
      .map(({ id, role, name, since, personId }) => {
        return { id, role, name, since, self: personId === caller.person.id };
      }),
  };
};
