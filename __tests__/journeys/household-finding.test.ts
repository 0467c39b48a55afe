import { POINT, points } from '@domain/points';
import { aHousehold, aVillage, someGoods, staff, villagerOf } from '../support/builders';
import { aReservingShop, pick } from '../support/reserving';
import { aWorld } from '../support/world';

/** Two villages that number their houses in their own ways. */
async function aStreet() {
  const [village, elsewhere] = [aVillage(), aVillage()];
  const villageId = village.id;
  const at = (number: string, headName: string, hamlet = '') =>
    aHousehold({ villageId, number, headName, hamlet });
  const households = [
    at('012', '程德福', '上屋组'),
    at('12B', '欧阳秀'),
    at('120', '吴大明'),
    { ...at('77', '搬走的'), state: 'closed' as const },
  ];
  const theirs = aHousehold({ villageId: elsewhere.id, number: '500', headName: '胡有才' });
  const people = [
    staff('clerk', village),
    staff('committee', village),
    staff('scorer', village),
    ...households.slice(0, 1).map(villagerOf),
  ] as const;
  const [clerk, committee] = people;
  const world = await aWorld({
    villages: [village, elsewhere],
    households: [...households, theirs],
    people,
  });
  const find = async (number: string, by = clerk) =>
    (await world.as(by)('household.find', { villageId, number })).households;
  return { world, villageId, households, theirs, elsewhere, clerk, committee, find };
}

describe('who rings the shop', () => {
  it('is found by the number it says, under a masked name, with nothing of its points', async () => {
    const { find, households, committee } = await aStreet();
    const found = { number: '012', maskedName: '程*户', hamlet: '上屋组' };
    expect(await find('012')).toEqual([{ ...found, id: households[0]?.id }]);
    expect(await find('012', committee)).toEqual(await find('012'));
  });

  it.each([
    ['12', ['012']],
    ['00012', ['012']],
    ['12b', ['12B']],
    ['012b', ['12B']],
    ['120', ['120']],
    ['1', []],
    ['13', []],
    ['A', []],
  ])('%s, however the village has written it', async (said, written) => {
    const { find } = await aStreet();
    expect((await find(said)).map(({ number }) => number)).toEqual(written);
  });

  it('is asked again where two houses are written alike', async () => {
    const { world, villageId, find } = await aStreet();
    const twin = aHousehold({ villageId, number: '0012', headName: '汪小满' });
    await world.store.insert('households', twin);
    expect(await find('12')).toMatchObject([
      { number: '0012', maskedName: '汪*户' },
      { number: '012', maskedName: '程*户' },
    ]);
  });

  it('is not found when it has gone, nor in another village', async () => {
    const { world, find, theirs, elsewhere, clerk } = await aStreet();
    expect(await find('77')).toEqual([]);
    expect(await find(theirs.number)).toEqual([]);
    const there = { villageId: elsewhere.id, number: theirs.number };
    await expect(world.as(clerk)('household.find', there)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is found in one round trip', async () => {
    const { world, find } = await aStreet();
    world.trips.length = 0;
    await find('12');
    // The other one finds out who is asking.
    expect(world.trips).toHaveLength(2);
  });

  it('has salt kept for it by a clerk who never saw its card', async () => {
    const salt = someGoods({ name: '盐', unitName: '袋', price: points(2 * POINT), stock: 5 });
    const shop = await aReservingShop({ goods: [salt] });
    const { world, village, clerk, household } = shop;
    const { households } = await world.as(clerk)('household.find', {
      ...{ villageId: village.id, number: household.number },
    });
    expect(households.map(({ id }) => id)).toEqual([household.id]);
    await shop.reserve([pick(salt, 2)], clerk);
    expect(await shop.mine()).toMatchObject([{ byRole: 'clerk', byName: clerk.person.name }]);
  });
});
