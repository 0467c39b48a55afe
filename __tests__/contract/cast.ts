import { memberOf } from '@domain/member';
import { NOW } from '../support/builders';
import { counterOf } from '../support/counter';
import type { World } from '../support/world';
import { plantBag } from './plant-bag';
import { plantClose } from './plant-close';
import { plantDay } from './plant-day';
import { plantDraw } from './plant-draw';
import { plantGoods } from './plant-goods';
import { plantFunds } from './plant-funds';
import { plantGrades } from './plant-grades';
import { plantPaper } from './plant-paper';
import { plantOuting } from './plant-outing';
import { plantProposal } from './plant-proposal';
import { plantReservation } from './plant-reservation';
import type { Cast, People, Scenery } from './scenery';

/** One document of each kind a call can name. */
export async function plantCast(world: World, scenery: Scenery, people: People): Promise<Cast> {
  const { village, household } = scenery;
  const { clerk } = people;
  const { entry } = await counterOf(world, village, household, clerk).earn(9);
  const villageId = village.id;
  const member = memberOf(clerk.person, { role: 'clerk', villageId }, NOW);
  await world.store.insert('members', member);
  const photoId = `${villageId}.photo`;
  await world.store.insert('photos', {
    id: photoId,
    villageId,
    fileId: 'none',
    byId: clerk.person.id,
    householdId: household.id,
    takenAt: NOW,
    forAll: false,
  });
  const planted = await plantProposal(world, scenery, people);
  await plantClose(world, scenery, people);
  const graded = await plantGrades(world, scenery, people);
  const funds = await plantFunds(world, scenery, people);
  const stocked = await plantGoods(world, scenery, people);
  const bagged = await plantBag(world, scenery);
  const outing = await plantOuting(world, scenery, people);
  await plantDay(world, scenery, people);
  const drawing = await plantDraw(world, scenery, people);
  const reserved = await plantReservation(world, scenery, people);
  const papers = await plantPaper(world, scenery, people);
  return {
    ...scenery,
    ...planted,
    ...graded,
    ...funds,
    ...stocked,
    ...reserved,
    ...outing,
    ...bagged,
    ...drawing,
    ...papers,
    entryId: entry.id,
    memberId: member.id,
    photoId,
  };
}
