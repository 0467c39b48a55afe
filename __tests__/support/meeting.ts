/** Before the villagers' meeting. */
import type { Input } from '@contract/index';
import { SIX_DIMENSION } from '@domain/rulebook/templates/six-dimension';
import { aHousehold, aVillage, staff, uuid, villagerOf } from './builders';
import { aWorld } from './world';

type Written = Omit<Input<'rulebook.save'>, 'villageId' | 'requestId'>;

/** A village without rules yet, and who reads and writes them. */
export async function aMeeting() {
  const [village, elsewhere] = [aVillage(), aVillage()];
  const villageId = village.id;
  const household = aHousehold({ villageId });
  const [committee, supervisor, scorer, clerk] = (
    ['committee', 'supervisor', 'scorer', 'clerk'] as const
  ).map((role) => staff(role, village));
  const stranger = staff('committee', elsewhere);
  if (!committee || !supervisor || !scorer || !clerk) throw new Error('there is a staff');
  const villager = villagerOf(household);
  const people = [committee, supervisor, scorer, clerk, stranger, villager];
  const world = await aWorld({
    villages: [village, elsewhere],
    households: [household],
    people,
  });
  const written: Written = { ...SIX_DIMENSION.rules, template: SIX_DIMENSION.key };
  const save = (fields: Partial<Written> = {}, requestId = uuid()) =>
    world.as(committee)('rulebook.save', { villageId, requestId, ...written, ...fields });
  const met = { world, village, elsewhere, villageId, household, written };
  const staffed = { committee, supervisor, scorer, clerk, stranger, villager };
  return { ...met, ...staffed, save };
}
