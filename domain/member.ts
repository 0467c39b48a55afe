import type { Membership, Person, Role } from './person';

/**
 * The village's own record of who belongs to it: which phone opens which household, who serves in
 * which role. The person's memberships say the same the other way round and decide every call.
 */
export interface Member {
  readonly id: string;
  readonly villageId: string;
  readonly role: Exclude<Role, 'township'>;
  /** Null for all but villagers. */
  readonly householdId: string | null;
  /** Null for all but merchants. */
  readonly merchantId: string | null;
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
  return `${placeOf(membership)}.${membership.role}.${person.id}`;
}

function placeOf(membership: Exclude<Membership, { role: 'township' }>): string {
  if (membership.role === 'villager') return membership.householdId;
  return membership.role === 'merchant' ? membership.merchantId : membership.villageId;
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
    merchantId: membership.role === 'merchant' ? membership.merchantId : null,
    personId: person.id,
    name: person.name,
    since,
    state: 'active',
    removal: null,
  };
}

/** The membership a record stands for. */
export function membershipOf({ role, villageId, householdId, merchantId }: Member): Membership {
  if (role === 'merchant') return { role, villageId, merchantId: merchantId ?? '' };
  if (role === 'villager') return { role, villageId, householdId: householdId ?? '' };
  return { role, villageId };
}

/** The record, kept, with who removed it and why. */
export function removed(member: Member, removal: NonNullable<Member['removal']>): Member {
  return { ...member, state: 'removed', removal };
}
