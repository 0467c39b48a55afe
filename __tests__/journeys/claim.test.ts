import { memberOf } from '@domain/member';
import { POINT, points } from '@domain/points';
import { aMerchant, merchantAt, NOW, someGoods, uuid } from '../support/builders';
import { aServiceCounter } from '../support/service-counter';

const A_DAY = 24 * 3_600_000;
const soap = () => someGoods({ name: '肥皂', price: points(5 * POINT), stock: 3 });

describe('a service', () => {
  it('is redeemed at the counter and had at the merchant for its code, once', async () => {
    const { earn, book, use, find, barber, state, household, world, village } =
      await aServiceCounter();
    await earn(10);

    const { entry, code } = await book();
    expect(code).toMatch(/^\d{8}$/);
    expect(entry).toMatchObject({ amount: 8_000, from: 'household', to: 'goods' });
    expect((await state()).balance).toBe(2_000);
    expect(await find(code, barber)).toMatchObject({
      ...{ name: '理发', count: 1, used: 0, state: 'open', until: '2027-02-19' },
      householdNumber: household.number,
    });

    expect(await use(code)).toEqual({ name: '理发', left: 0 });
    await expect(use(code)).rejects.toMatchObject({
      code: 'CLAIM_USED',
      facts: { name: '理发', day: '2026-11-21' },
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('redeemed for two is had one by one', async () => {
    const { earn, book, use, mine } = await aServiceCounter();
    await earn(20);
    const { code } = await book(2);
    expect(await use(code)).toMatchObject({ left: 1 });
    expect((await mine()).claims).toMatchObject([{ code, count: 2, used: 1, state: 'open' }]);
    expect(await use(code)).toMatchObject({ left: 0 });
    expect((await mine()).claims).toMatchObject([{ state: 'used' }]);
  });

  it('asked for twice by a lost answer is had once', async () => {
    const { earn, book, use, barber, find } = await aServiceCounter();
    await earn(20);
    const { code } = await book(2);
    const requestId = uuid();
    const answers = await Promise.all([
      use(code, barber, requestId),
      use(code, barber, requestId),
      use(code, barber, requestId),
    ]);
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ name: '理发', left: 1 })));
    expect(await find(code)).toMatchObject({ used: 1 });
  });

  it('goes with goods in one redemption, and the shelf has as many as before but for the goods', async () => {
    const bar = soap();
    const { earn, redeem, haircut, world, village } = await aServiceCounter({ goods: [bar] });
    await earn(20);
    const { entry } = await redeem([
      { goodsId: haircut.id, count: 1, price: haircut.price },
      { goodsId: bar.id, count: 1, price: bar.price },
    ]);
    expect(entry).toMatchObject({ amount: 13_000 });
    expect(await world.store.get('goods', bar.id)).toMatchObject({ stock: 2 });
    expect(await world.store.get('goods', haircut.id)).toMatchObject({ stock: 0 });
    expect(await world.audit(village)).toEqual([]);
  });

  it('of another merchant is not seen, nor had', async () => {
    const { earn, book, use, find, village, world } = await aServiceCounter();
    await earn(10);
    const { code } = await book();
    const carWash = aMerchant({ villageId: village.id, name: '洗车' });
    const washer = merchantAt(carWash);
    await world.store.insert('merchants', carWash);
    await world.store.insert('persons', washer.person);

    await expect(find(code, washer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(use(code, washer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(find('00000000')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a redemption that is undone', () => {
  it('takes its service code with it', async () => {
    const { earn, book, undo, use, state, world, village } = await aServiceCounter();
    await earn(10);
    const { entry, code } = await book();
    await undo(entry.id);

    expect((await state()).balance).toBe(10_000);
    await expect(use(code)).rejects.toMatchObject({
      code: 'CLAIM_ENDED',
      facts: { name: '理发', state: 'cancelled' },
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('stays when the service was had', async () => {
    const { earn, book, undo, use, state, world, village } = await aServiceCounter();
    await earn(20);
    const { entry, code } = await book(2);
    await use(code);
    await expect(undo(entry.id)).rejects.toMatchObject({ code: 'CLAIM_USED' });
    expect((await state()).balance).toBe(4_000);
    expect(await world.audit(village)).toEqual([]);
  });

  it('or had, whichever comes first, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { earn, book, undo, use, state, world, village } = await aServiceCounter();
      await earn(10);
      const { entry, code } = await book();
      const outcomes = await Promise.allSettled([undo(entry.id), use(code)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const [undone] = outcomes;
      expect((await state()).balance).toBe(undone.status === 'fulfilled' ? 10_000 : 2_000);
      expect(await world.audit(village)).toEqual([]);
    }
  });
});

describe('a service nobody came for', () => {
  it('gives back what of it was not had, to the points it was paid with, and the household is told', async () => {
    const service = await aServiceCounter();
    const { earn, book, use, state, villager, household, world, village, undo } = service;
    const membership = {
      role: 'villager',
      villageId: village.id,
      householdId: household.id,
    } as const;
    await world.store.insert('members', memberOf(villager.person, membership, NOW));
    await earn(10);
    await earn(10);
    const { entry, code } = await book(2);
    await use(code);

    world.advance(91 * A_DAY);
    await expect(use(code)).rejects.toMatchObject({
      code: 'CLAIM_ENDED',
      facts: { name: '理发', state: 'expired', day: '2027-02-19' },
    });
    await Promise.all([world.tend(), world.tend()]);

    expect(await state()).toMatchObject({
      balance: 12_000,
      lots: [
        { no: 1, left: 2_000 },
        { no: 2, left: 10_000 },
      ],
    });
    expect((await service.mine()).claims).toMatchObject([{ state: 'expired', used: 1 }]);
    expect(
      await world.store.get('outbox', `${village.id}.${code}.expired.${villager.person.id}`),
    ).toMatchObject({ topic: 'service', data: { what: '理发' } });
    await expect(
      world.as(service.committee)('entry.reverse', {
        ...{ villageId: village.id, requestId: uuid(), entryId: entry.id, reason: '录错' },
      }),
    ).rejects.toMatchObject({ code: 'CLAIM_ENDED' });
    await expect(undo(`${village.id}.${code}.back`)).rejects.toMatchObject({
      code: 'NOT_REVERSIBLE',
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('gives nothing to a household that has moved away meanwhile', async () => {
    const { earn, book, world, village, committee, place, state } = await aServiceCounter();
    await earn(8);
    await book();
    await world.as(committee)('household.close', { ...place, requestId: uuid(), reason: '搬走' });
    world.advance(91 * A_DAY);
    await world.tend();
    expect((await state()).balance).toBe(0);
    expect(world.bugs).toEqual([]);
    expect(await world.audit(village)).toEqual([]);
  });
});
