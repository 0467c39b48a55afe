import type { Draw } from '@domain/draw/draw';
import type { Context } from './handler';
import { queueToHousehold } from './queue-message';

/** Tells a household that somebody of the shop put it down for a draw. */
export async function tellEntered(
  telling: Pick<Context, 'store' | 'now'>,
  { id, villageId, goodsName, entrants }: Draw,
  householdId: string,
): Promise<void> {
  const by = entrants.find((entrant) => entrant.householdId === householdId)?.by ?? null;
  if (by === null) return;
  await queueToHousehold(telling, {
    id: `${id}.${householdId}.entered`,
    ...{ villageId, householdId, topic: 'reservation', page: 'villager/draw/index' },
    data: { what: `${goodsName}抽签`, detail: `${by.name}替您家报了名`, when: telling.now },
  });
}
