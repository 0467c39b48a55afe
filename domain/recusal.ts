import { isBoundTo, type Person } from './person';

interface Place {
  readonly villageId: string;
  readonly householdId: string;
}

/**
 * Whether somebody has no say about a household: its phone is theirs, or the committee has declared
 * them to belong to it or to be its kin (docs/domain.md §5).
 */
export function isRecused(person: Person, { villageId, householdId }: Place): boolean {
  const related = person.relations.some(
    (relation) => relation.villageId === villageId && relation.householdId === householdId,
  );
  return related || isBoundTo(person, villageId, householdId);
}
