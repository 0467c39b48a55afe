/** The villagers' meeting, and what the committee does before and after it. */
import type { Input } from '@contract/index';
import { SIX_DIMENSION } from '@domain/rulebook/templates/six-dimension';
import { aHousehold, aVillage, staff, uuid, villagerOf } from './builders';
import { aWorld } from './world';

export const MEETING = {
  heldOn: '2026-11-20',
  eligible: 42,
  present: 38,
  inFavour: 35,
  against: 2,
  abstained: 1,
  minutesPhotoIds: [],
};
export const FILING = { filedOn: '2026-11-21', receivedBy: '汪干事', number: '备案 12 号' };

type Written = Omit<Input<'rulebook.save'>, 'villageId' | 'requestId'>;
type Adopting = Partial<Omit<Input<'rulebook.adopt'>, 'villageId' | 'requestId'>>;

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
  const read = (who = villager, version?: number) =>
    world.as(who)('rulebook.get', { villageId, ...(version === undefined ? {} : { version }) });
  const list = (who = villager) => world.as(who)('rulebook.list', { villageId });
  const adopt = async (fields: Adopting = {}, requestId = uuid()) =>
    world.as(committee)('rulebook.adopt', {
      villageId,
      requestId,
      version: 1,
      savedAt: world.now(),
      adoption: MEETING,
      filing: FILING,
      effectiveOn: '2026-10-01',
      ...fields,
    });
  const home = async (who = villager) => (await world.as(who)('person.get', {})).memberships[0];
  const met = { world, village, elsewhere, villageId, household, written };
  const staffed = { committee, supervisor, scorer, clerk, stranger, villager };
  return { ...met, ...staffed, save, read, list, adopt, home };
}
