import { isBoundTo, type Person } from './person';

/** A photo somebody took as evidence. The picture itself lies in the cloud's storage. */
export interface Photo {
  readonly id: string;
  readonly villageId: string;
  /** Where the storage has it; what a client gets is a link that expires. */
  readonly fileId: string;
  readonly byId: string;
  /** The household it is about, whose members may see it; null when it is about none. */
  readonly householdId: string | null;
  readonly takenAt: string;
  /** Shows goods on the shelf: for everybody in the village. */
  readonly forAll: boolean;
}

const REVIEWERS: readonly string[] = ['committee', 'supervisor', 'scorer'];

/** Who took it, who reviews in the village, and the household it is about; of goods everybody here. */
export function maySeePhoto(person: Person, photo: Photo): boolean {
  const { villageId, householdId } = photo;
  if (photo.byId === person.id) return true;
  const isHere = person.memberships.some(
    (held) => 'villageId' in held && held.villageId === villageId,
  );
  if (photo.forAll && isHere) return true;
  const reviews = person.memberships.some(
    (held) => REVIEWERS.includes(held.role) && 'villageId' in held && held.villageId === villageId,
  );
  return reviews || (householdId !== null && isBoundTo(person, villageId, householdId));
}
