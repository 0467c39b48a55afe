import type { Store } from '@cloud/runtime/store';
import type { Goods } from '@domain/goods';
import { memberOf } from '@domain/member';
import { moveOf, type Move } from '@domain/move';
import { demoPeople, personOf, type DemoPerson } from './demo-people';
import { demoRulebook } from './demo-rulebook';
import { demoGoods, demoHouseholds, demoVillage, neighbourVillage } from './demo-village';

/** What the demo village is before its first day of trading in. */
export function demoSeed(openedOn: string) {
  const [village, neighbour] = [demoVillage(openedOn), neighbourVillage(openedOn)];
  const households = demoHouseholds(village, openedOn);
  const neighbours = demoHouseholds(neighbour, openedOn, 12);
  const people: readonly DemoPerson[] = demoPeople(village, neighbour, households);
  return {
    village,
    villages: [village, neighbour],
    households: [...households, ...neighbours],
    goods: [...demoGoods(village), ...demoGoods(neighbour)],
    people,
    rulebook: demoRulebook(village.id, openedOn),
  };
}

export type DemoSeed = ReturnType<typeof demoSeed>;

const PLANTER = { id: 'demo', name: '演示数据', role: 'committee' } as const;

/** What stood on the shelf when the shop opened. */
export function openingMove(goods: Goods, at: string): Move {
  const { id, received: count } = goods;
  const what = { kind: 'opening', count, note: '期初' } as const;
  const opening = { id: `${id}.opening`, ...what, occurredAt: at, now: at, by: PLANTER };
  return moveOf({ ...goods, stock: count }, opening);
}

/** Writes the seed into an empty database. */
export async function plant(store: Store, seed: DemoSeed): Promise<void> {
  for (const village of seed.villages) await store.insert('villages', village);
  await store.insert('rulebooks', seed.rulebook);
  for (const goods of seed.goods) {
    await store.insert('goods', goods);
    await store.insert('moves', openingMove(goods, seed.households[0]?.openedAt ?? ''));
  }
  const { openedAt: since } = seed.households[0] ?? { openedAt: '' };
  for (const demoPerson of seed.people) {
    const person = personOf(demoPerson);
    await store.insert('persons', person);
    for (const membership of person.memberships)
      if (membership.role !== 'township')
        await store.insert('members', memberOf(person, membership, since));
  }
  for (const household of seed.households) {
    const { id: householdId, villageId, cardToken: id, openedAt: issuedAt } = household;
    await store.insert('households', household);
    await store.insert('cards', { id, villageId, householdId, state: 'active', issuedAt });
  }
}
