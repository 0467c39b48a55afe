import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { aHousehold, aVillage, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

const bottles = (count: number) => ({ materialId: 'bottle', quantity: quantity(count * 1_000) });

describe('a household brings recyclables', () => {
  it('gets nothing yet for 34 bottles, and a point for the 35th', async () => {
    const { bring, home, world, village } = await aCounter();

    const first = await bring([bottles(34)]);
    expect(first.entry.amount).toBe(0);
    expect((await home()).remainders).toEqual({ bottle: 34_000 });

    const second = await bring([bottles(1)]);
    expect(second.entry.amount).toBe(POINT);
    const after = await home();
    expect(after).toMatchObject({ balance: POINT, available: POINT, remainders: { bottle: 0 } });
    expect(after.latest.map(({ entry }) => entry.no)).toEqual([2, 1]);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });

  it.each([
    { what: '49 bags', materialId: 'bag', brought: 49_000, earned: 0, left: 49_000 },
    { what: '50 bags', materialId: 'bag', brought: 50_000, earned: POINT, left: 0 },
    { what: 'half a cup of butts', materialId: 'butts', brought: 500, earned: 0, left: 500 },
    { what: 'a cup and a half', materialId: 'butts', brought: 1_500, earned: POINT, left: 500 },
    { what: '1 斤 of clothes', materialId: 'clothes', brought: 500, earned: POINT, left: 0 },
    { what: '1 斤 of paper', materialId: 'recyclable', brought: 500, earned: 500, left: 0 },
    { what: '749 g of clothes', materialId: 'clothes', brought: 749, earned: POINT, left: 249 },
  ])('counts $what exactly', async ({ materialId, brought, earned, left }) => {
    const { bring, home } = await aCounter();
    const { entry } = await bring([{ materialId, quantity: quantity(brought) }]);
    expect(entry.amount).toBe(earned);
    expect((await home()).remainders).toEqual({ [materialId]: left });
  });

  it('is given no more than the day allows, and is told what was withheld', async () => {
    const { bring, world } = await aCounter();
    const kitchen = { materialId: 'kitchen', quantity: quantity(4_000) };

    const morning = await bring([kitchen]);
    const evening = await bring([kitchen]);
    world.advance(86_400_000);
    const tomorrow = await bring([kitchen]);

    expect([morning, evening, tomorrow].map(({ entry }) => entry.amount)).toEqual([800, 200, 800]);
    expect(evening.entry.source).toMatchObject({ lines: [{ points: 200, withheld: 600 }] });
  });

  it('can see why, with the rate the points were counted by', async () => {
    const { bring, home } = await aCounter();
    await bring([bottles(70), { materialId: 'clothes', quantity: quantity(1_500) }]);
    const [latest] = (await home()).latest;
    expect(latest?.entry.source).toMatchObject({
      kind: 'tradeIn',
      lines: [
        { name: '饮料瓶、易拉罐', rate: { quantity: 35_000, points: POINT }, points: 2 * POINT },
        { name: '旧衣物', points: 3 * POINT },
      ],
    });
    expect(latest?.entry.by.name).toBe('老程');
  });

  it('is counted once when the reply is lost and the clerk sends again, weeks later too', async () => {
    const { bring, home, world } = await aCounter();
    const requestId = uuid();
    const first = await bring([bottles(35)], requestId);
    world.advance(30 * 86_400_000);
    const again = await bring([bottles(35)], requestId);
    expect(again).toEqual(first);
    expect((await home()).balance).toBe(POINT);
  });

  it('hears BUSY when conflicts outlast the call, and the same request goes through later', async () => {
    const { world, clerk, household, place, home } = await aCounter({
      faults: { seed: 1 },
      patienceMs: 20,
    });
    const wish = {
      endpoint: 'trade-in.create',
      input: {
        ...place,
        requestId: uuid(),
        cardToken: household.cardToken,
        tableVersion: 1,
        lines: [bottles(35)],
      },
    };
    Object.assign(world.storm, { conflict: 1 });
    expect(await world.raw(wish, clerk.openid)).toEqual({ ok: false, code: 'BUSY', facts: {} });

    Object.assign(world.storm, { conflict: 0 });
    expect(await world.raw(wish, clerk.openid)).toMatchObject({ ok: true });
    expect((await home()).balance).toBe(POINT);
  });

  it('does not let one request id stand for two wishes', async () => {
    const { bring, home } = await aCounter();
    const requestId = uuid();
    await bring([bottles(35)], requestId);
    await expect(bring([bottles(70)], requestId)).rejects.toMatchObject({
      code: 'REQUEST_ID_TAKEN',
    });
    expect((await home()).balance).toBe(points(POINT));
  });

  it.each([
    [{ materialId: 'gold', quantity: quantity(1_000) }, 'NOT_FOUND'],
    [{ materialId: 'bottle', quantity: quantity(1_500) }, 'BAD_INPUT'],
  ])('is refused for %j', async (line, code) => {
    const { bring, home } = await aCounter();
    await expect(bring([line])).rejects.toMatchObject({ code });
    expect((await home()).latest).toEqual([]);
  });

  it('is refused when the table changed while the clerk was typing', async () => {
    const { world, household, clerk, place } = await aCounter();
    const stale = world.as(clerk)('trade-in.create', {
      ...place,
      requestId: uuid(),
      cardToken: household.cardToken,
      tableVersion: 0,
      lines: [bottles(35)],
    });
    await expect(stale).rejects.toMatchObject({ code: 'TABLE_CHANGED', facts: { version: 1 } });
  });

  it('is refused once the household has closed', async () => {
    const village = aVillage();
    const closed = aHousehold({ villageId: village.id, state: 'closed' });
    const { bring } = await aCounter({ villages: [village], households: [closed] });
    await expect(bring([bottles(35)])).rejects.toMatchObject({ code: 'HOUSEHOLD_CLOSED' });
  });
});
