import type { Input } from '@contract/index';
import type { Household } from '@domain/household';
import { quantity } from '@domain/quantity';
import { instantAfter } from '@domain/village-time';
import { aHousehold, aVillage, staff, uuid, villagerOf, type Somebody } from './builders';
import { aWorld, type Given } from './world';

type Replay = Input<'trade-in.replay'>;

export const bottles = (count: number) => ({
  materialId: 'bottle',
  quantity: quantity(count * 1_000),
});

/** A stand without network: its village, households, two clerks and a committee member. */
export async function anOutpost(given: Given & { readonly count?: number } = {}) {
  const village = given.villages?.[0] ?? aVillage();
  const households =
    given.households ??
    Array.from({ length: given.count ?? 3 }, () => aHousehold({ villageId: village.id }));
  const [first] = households;
  if (first === undefined) throw new Error('somebody lives there');
  const clerk = staff('clerk', village);
  const otherClerk = staff('clerk', village);
  const committee = staff('committee', village);
  const villager = villagerOf(first);
  const people = [clerk, otherClerk, committee, villager, ...(given.people ?? [])];
  const world = await aWorld({ ...given, villages: [village], households, people });
  const villageId = village.id;

  const prepare = (by: Somebody = clerk, where: { readonly hamlet?: string } = {}) =>
    world.as(by)('outing.prepare', { villageId, requestId: uuid(), ...where });
  /** What the device keeps of a trade-in until it can be sent. */
  const typed = (
    outing: { readonly id: string; readonly preparedAt: string },
    seq: number,
    household: Household,
    fields: Partial<Replay> = {},
  ): Replay => ({
    villageId,
    requestId: uuid(),
    outingId: outing.id,
    seq,
    occurredAt: instantAfter(outing.preparedAt, seq * 60_000),
    householdId: household.id,
    cardToken: household.cardToken,
    lines: [bottles(35)],
    ...fields,
  });
  return {
    ...{ world, village, households, household: first, clerk, otherClerk, committee, villager },
    prepare,
    typed,
    send: (wish: Replay, by: Somebody = clerk) => world.as(by)('trade-in.replay', wish),
    conflicts: async (state: Input<'conflict.list'>['state'] = 'open', by = committee) => {
      const asked = { villageId, state, limit: 50 };
      return (await world.as(by)('conflict.list', asked)).conflicts;
    },
    settle: (
      conflictId: string,
      settleBy: Input<'conflict.settle'>['settleBy'],
      by: Somebody = committee,
      requestId = uuid(),
    ) => {
      const reason = '问过这户，东西确实收了';
      const wish = { villageId, requestId, conflictId, settleBy, reason };
      return world.as(by)('conflict.settle', wish);
    },
    accountOf: async ({ id }: Household) => {
      const found = await world.store.get('households', id);
      if (found === null) throw new Error('the household is in the world');
      return found.account;
    },
    entriesOf: async ({ id }: Household) => {
      const asked = { villageId, householdId: id, limit: 50 };
      const { entries } = await world.as(committee)('entry.list', asked);
      return entries.map(({ entry }) => entry).reverse();
    },
  };
}
