import type { Membership, Person } from './person';

/**
 * The village's own record of who belongs to it: which phone opens which household, who serves in
 * which role. The person's memberships say the same the other way round and decide every call.
 */
export interface Member {
  readonly id: string;
  readonly villageId: string;
  readonly role: 'villager' | 'clerk' | 'scorer' | 'committee' | 'supervisor';
  /** Null for staff. */
  readonly householdId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly since: string;
  readonly state: 'active' | 'removed';
  /** Who removed it and why; null while active. */
  readonly removal: { readonly byId: string; readonly reason: string; readonly at: string } | null;
}

/** One record for one person in one role at one place, so that joining again finds the same. */
function memberIdOf(
  person: Pick<Person, 'id'>,
  membership: Exclude<Membership, { role: 'township' }>,
): string {
  const place = membership.role === 'villager' ? membership.householdId : membership.villageId;
  return `${place}.${membership.role}.${person.id}`;
}

export function memberOf(
  person: Person,
  membership: Exclude<Membership, { role: 'township' }>,
  since: string,
): Member {
  return {
    id: memberIdOf(person, membership),
    villageId: membership.villageId,
    role: membership.role,
    householdId: membership.role === 'villager' ? membership.householdId : null,
    personId: person.id,
    name: person.name,
    since,
    state: 'active',
    removal: null,
  };
}

/** The membership a record stands for. */
export function membershipOf({ role, villageId, householdId }: Member): Membership {
  if (role !== 'villager') return { role, villageId };
  return { role, villageId, householdId: householdId ?? '' };
}

/** The record, kept, with who removed it and why. */
export function removed(member: Member, removal: NonNullable<Member['removal']>): Member {
  return { ...member, state: 'removed', removal };
}
