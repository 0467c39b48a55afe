import { NOW } from '../support/builders';
import type { World } from '../support/world';
import type { Scenery } from './scenery';

/** A bag in use; its letters stand for nothing and differ from village to village. */
export async function plantBag(world: World, { village, household }: Scenery) {
  const bagCode = `BAG${village.id.slice(1)}`.padEnd(12, '0').toUpperCase();
  const equipped = await world.store.get('households', household.id);
  if (equipped === null) throw new Error('the household is in the world');
  await world.store.insert('bags', {
    ...{ id: bagCode, villageId: village.id, householdId: household.id },
    ...{ state: 'active', issuedAt: NOW, place: `${NOW}~${bagCode}`, reason: '' },
  });
  await world.store.transact((tx) => tx.replace('households', { ...equipped, bags: [bagCode] }));
  return { bagCode };
}
