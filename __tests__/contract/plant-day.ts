import { instantAfter } from '@domain/village-time';
import { NOW, uuid } from '../support/builders';
import type { World } from '../support/world';
import type { People, Scenery } from './scenery';

/** A day the clerk has signed. */
export async function plantDay(
  world: World,
  { village }: Scenery,
  { clerk }: People,
): Promise<void> {
  await world.as(clerk)('day.sign', {
    villageId: village.id,
    requestId: uuid(),
    no: 1,
    until: instantAfter(NOW, -120_000),
    weighed: [],
    note: '门口的秤换了电池',
  });
}
