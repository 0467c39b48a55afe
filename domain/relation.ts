import type { Person, Relation } from './person';
import { requireThat } from './refusal';

/**
 * The village's own record of a declared relation, kept after its end. The person's relations say
 * the same the other way round, and decide.
 */
export interface RelationRecord {
  readonly id: string;
  readonly villageId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly name: string;
  readonly householdId: string;
  readonly householdNumber: string;
  readonly maskedName: string;
  readonly kind: Relation['kind'];
  readonly note: string;
  readonly declaredAt: string;
  readonly byId: string;
  readonly state: 'active' | 'ended';
  readonly end: { readonly byId: string; readonly reason: string; readonly at: string } | null;
  /** Sorts the village's records: time, then id. */
  readonly place: string;
}

/** More kin among a village's households than anybody has. */
const RELATIONS_MAX = 60;

/** One record for one person and household, so that declaring it again finds the same. */
export function relationIdOf(personId: string, householdId: string): string {
  return `${householdId}.kin.${personId}`;
}

/** Declared again, the latest word holds. */
export function related(person: Person, relation: Relation): Person {
  const others = person.relations.filter(({ householdId }) => householdId !== relation.householdId);
  requireThat(others.length < RELATIONS_MAX, 'RELATIONS_FULL', { max: RELATIONS_MAX });
  return { ...person, relations: [...others, relation] };
}

export function unrelated(person: Person, householdId: string): Person {
  const relations = person.relations.filter((held) => held.householdId !== householdId);
  return { ...person, relations };
}
