import { quantity } from '@domain/quantity';
import { NOW, uuid } from '../support/builders';
import type { World } from '../support/world';
import type { People, Scenery } from './scenery';

/** An outing of the clerk's, with one trade-in that waits for somebody: its time cannot be. */
export async function plantOuting(
  world: World,
  { village, household }: Scenery,
  { clerk }: People,
): Promise<{ readonly outingId: string; readonly conflictId: string }> {
  const villageId = village.id;
  const call = world.as(clerk);
  const outing = await call('outing.prepare', { villageId, requestId: uuid() });
  await call('trade-in.replay', {
    ...{ villageId, householdId: household.id, requestId: uuid() },
    ...{ outingId: outing.id, seq: 1, occurredAt: NOW.replace('2026', '2025') },
    cardToken: household.cardToken,
    lines: [{ materialId: 'bottle', quantity: quantity(35_000) }],
  });
  const { conflicts } = await call('conflict.list', { villageId, state: 'open', limit: 10 });
  const [conflict] = conflicts;
  if (conflict === undefined) throw new Error('what cannot have been is a conflict');
  return { outingId: outing.id, conflictId: conflict.id };
}
