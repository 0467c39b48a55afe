import { requireThat } from './refusal';

/** Everyone the contract knows. A person may hold several roles, in several villages. */
export const ROLES = [
  'villager',
  'clerk',
  'scorer',
  'committee',
  'supervisor',
  'merchant',
  'township',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * A villager's membership is to a household, a merchant's to a shop of its own; staff belong to a
 * village, the township to itself.
 */
export type Membership =
  | { readonly role: 'villager'; readonly villageId: string; readonly householdId: string }
  | {
      readonly role: 'clerk' | 'scorer' | 'committee' | 'supervisor';
      readonly villageId: string;
    }
  | { readonly role: 'merchant'; readonly villageId: string; readonly merchantId: string }
  | { readonly role: 'township'; readonly townshipId: string };

/** A household somebody who serves the village belongs to or is kin of, as the committee declared. */
export interface Relation {
  readonly villageId: string;
  readonly householdId: string;
  readonly kind: 'own' | 'kin';
  readonly note: string;
  readonly declaredAt: string;
  readonly byId: string;
}

export interface Person {
  /** Derived from the openid the cloud vouches for, which a person does not carry. */
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  /** Who is recused where (domain/recusal.ts). */
  readonly relations: readonly Relation[];
}

/** Phones of one family, and a helper of several old neighbours; more is a mistake or an abuse. */
const MEMBERSHIPS_MAX = 50;

/** The same membership twice changes nothing. Refuses (MEMBERSHIPS_FULL) beyond what one phone needs. */
export function joined(person: Person, membership: Membership): Person {
  const known = person.memberships.some((held) => isSameMembership(held, membership));
  if (known) return person;
  const { memberships } = person;
  requireThat(memberships.length < MEMBERSHIPS_MAX, 'MEMBERSHIPS_FULL', { max: MEMBERSHIPS_MAX });
  return { ...person, memberships: [...memberships, membership] };
}

/** Without a membership; one that is not held changes nothing. */
export function left(person: Person, membership: Membership): Person {
  const memberships = person.memberships.filter((held) => !isSameMembership(held, membership));
  return { ...person, memberships };
}

export function isBoundTo(person: Person, villageId: string, householdId: string): boolean {
  return person.memberships.some(
    (held) =>
      held.role === 'villager' && held.villageId === villageId && held.householdId === householdId,
  );
}

/** Whose services somebody may see and tick off as a merchant of a village. */
export function merchantsOf({ memberships }: Person, villageId: string): readonly string[] {
  return memberships.flatMap((held) =>
    held.role === 'merchant' && held.villageId === villageId ? [held.merchantId] : [],
  );
}

function isSameMembership(a: Membership, b: Membership): boolean {
  return a.role === b.role && placeOf(a) === placeOf(b);
}

function placeOf(held: Membership): string {
  switch (held.role) {
    case 'villager':
      return `${held.villageId}|${held.householdId}`;
    case 'merchant':
      return `${held.villageId}|${held.merchantId}`;
    case 'township':
      return held.townshipId;
    case 'clerk':
    case 'scorer':
    case 'committee':
    case 'supervisor':
      return held.villageId;
  }
}
