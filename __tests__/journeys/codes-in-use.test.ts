import { POINT, points } from '@domain/points';
import { aHousehold, aVillage, someGoods, uuid, villagerOf } from '../support/builders';
import { aCounter, counterOf } from '../support/counter';
import { papersOf } from '../support/paper-counter';
import { aReservingShop, pick } from '../support/reserving';
import { aServiceCounter } from '../support/service-counter';

/** Chance that gives each of these numbers once, then the ones after the last. */
function chanceOf(...numbers: number[]) {
  const drawn: number[] = [];
  return (length: number) => {
    const number = numbers[drawn.length] ?? (numbers.at(-1) ?? 0) + drawn.length;
    drawn.push(number);
    const bytes = new Uint8Array(length);
    if (length >= 4) new DataView(bytes.buffer).setUint32(0, number);
    return bytes;
  };
}

describe('a service code that is in use', () => {
  it('is drawn again for the next who redeems, in the same call', async () => {
    const randomBytes = chanceOf(7, 7, 7, 8);
    const { earn, book, mine, use, world, village } = await aServiceCounter({ randomBytes });
    await earn(20);
    const first = await book();
    const second = await book();
    expect([first.code, second.code]).toEqual(['00000007', '00000008']);
    expect((await mine()).claims).toHaveLength(2);
    expect(await use(first.code)).toMatchObject({ left: 0 });
    expect(await use(second.code)).toMatchObject({ left: 0 });
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('is drawn again when one redemption draws it for two services', async () => {
    const wash = someGoods({ kind: 'service', name: '洗车', stock: 0, price: points(POINT) });
    const randomBytes = chanceOf(7, 7, 7, 9);
    const given = { randomBytes, goods: [wash] };
    const { earn, redeem, mine, haircut, merchant, world, village } = await aServiceCounter(given);
    const found = await world.store.get('goods', wash.id);
    if (found === null) throw new Error('the goods are in the world');
    await world.store.transact((tx) => tx.replace('goods', { ...found, merchantId: merchant.id }));
    await earn(20);
    await redeem([haircut, wash].map(({ id, price }) => ({ goodsId: id, count: 1, price })));
    const codes = (await mine()).claims.map(({ code }) => code);
    expect(codes.sort()).toEqual(['00000007', '00000009']);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it('is still the first answer to a request that comes again', async () => {
    const { earn, redeem, haircut, world } = await aServiceCounter({ randomBytes: chanceOf(7, 7) });
    await earn(20);
    const items = [{ goodsId: haircut.id, count: 1, price: haircut.price }];
    const requestId = uuid();
    const first = await redeem(items, requestId);
    expect(await redeem(items, requestId)).toEqual(first);
    expect(world.bugs).toEqual([]);
  });

  it('is reported when chance gives nothing else, and nothing is written', async () => {
    const randomBytes = (length: number) => new Uint8Array(length);
    const { earn, book, state, mine, world } = await aServiceCounter({ randomBytes });
    await earn(20);
    await book();
    await expect(book()).rejects.toThrow();
    expect(world.bugs).toHaveLength(1);
    expect((await state()).balance).toBe(12 * POINT);
    expect((await mine()).claims).toHaveLength(1);
  });
});

it('two reservations with the same pickup code are both found, and each household gets its own', async () => {
  const village = aVillage();
  const [li, wang] = [aHousehold({ villageId: village.id }), aHousehold({ villageId: village.id })];
  const salt = someGoods({ name: '盐', price: points(2 * POINT), stock: 5 });
  const shop = await aReservingShop({
    ...{ villages: [village], households: [li, wang], goods: [salt] },
    people: [villagerOf(wang)],
    // The code is chance's alone: nobody can work it out from the request the reservation is named after.
    randomBytes: (length) => new Uint8Array(length),
  });
  const { world, clerk, villager } = shop;
  const ofWang = { villageId: village.id, householdId: wang.id };
  await counterOf(world, village, wang, clerk).earn(10);
  const lis = await shop.reserve([pick(salt)], villager);
  const wangs = await world.as(clerk)('reservation.create', {
    ...{ ...ofWang, requestId: uuid(), items: [pick(salt, 2)] },
  });
  expect(wangs.code).toBe(lis.code);

  const found = await world.as(clerk)('reservation.find', {
    ...{ villageId: village.id, proof: lis.code },
  });
  expect(found.reservations.map(({ householdNumber }) => householdNumber).sort()).toEqual(
    [li.number, wang.number].sort(),
  );
  await shop.collect(lis, [pick(salt)]);
  const left = await world.as(clerk)('reservation.find', {
    ...{ villageId: village.id, proof: lis.code },
  });
  expect(left.reservations).toMatchObject([{ id: wangs.reservationId, state: 'open' }]);
  expect(await world.audit(village)).toEqual([]);
  expect(world.bugs).toEqual([]);
});

it('a request to reserve that comes again is answered with the code of the first', async () => {
  const salt = someGoods({ name: '盐', price: points(2 * POINT), stock: 5 });
  const shop = await aReservingShop({ goods: [salt] });
  const requestId = uuid();
  const first = await shop.reserve([pick(salt)], shop.villager, requestId);
  expect(await shop.reserve([pick(salt)], shop.villager, requestId)).toEqual(first);
});

it('slips whose letters fall together are told apart by their numbers', async () => {
  const counter = await aCounter({ randomBytes: (length) => new Uint8Array(length) });
  await counter.earn(20);
  const papers = papersOf(counter);
  const [one, other] = await papers.issue(5, 10);
  if (one === undefined || other === undefined) throw new Error('two slips were issued');
  expect(one.secret).toBe(other.secret);
  expect(await papers.redeem([other])).toMatchObject({ entry: { amount: 10 * POINT } });
  expect(await papers.redeem([one])).toMatchObject({ entry: { amount: 5 * POINT } });
  expect(counter.world.bugs).toEqual([]);
});
