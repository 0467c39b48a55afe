import type { Endpoint } from '@contract/endpoint';
import type { Digest } from '@domain/canonical';
import { isBoundTo, type Membership, type Person, type Role } from '@domain/person';

/** The openid is the cloud's secret with one person: what a person is known by is derived from it. */
export function personIdOf(openid: string, digest: Digest): string {
  return digest(`person|${openid}`).slice(0, 32);
}

/** Somebody the village has not met yet. */
export function stranger(id: string): Person {
  return { id, name: '', memberships: [], relations: [] };
}

export interface Place {
  readonly villageId?: string;
  readonly householdId?: string;
  readonly townshipId?: string;
}

/**
 * The role in which a person may make a call at a place: the first of the endpoint's roles held
 * there. Null when none is; the caller then learns nothing about the place, not even that it exists.
 */
export function actingRole(
  person: Person,
  endpoint: Pick<Endpoint, 'scope' | 'roles'>,
  place: Place,
): Role | null {
  const held = endpoint.roles.filter((role) =>
    person.memberships.some((membership) => covers(membership, role, place)),
  );
  const role = held.find(
    (candidate) => endpoint.scope !== 'household' || mayOpen(person, candidate, place),
  );
  return role ?? null;
}

function covers(membership: Membership, role: Role, place: Place): boolean {
  if (membership.role !== role) return false;
  return membership.role === 'township'
    ? membership.townshipId === place.townshipId
    : membership.villageId === place.villageId;
}

function mayOpen(person: Person, role: Role, { villageId, householdId }: Place): boolean {
  if (role !== 'villager') return true;
  return (
    villageId !== undefined &&
    householdId !== undefined &&
    isBoundTo(person, villageId, householdId)
  );
}
