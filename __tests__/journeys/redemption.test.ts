import type { Goods } from '@domain/goods';
import { POINT, points } from '@domain/points';
import { aHousehold, aVillage, someGoods, staff, uuid } from '../support/builders';
import { aCounter, counterOf } from '../support/counter';
import { aWorld } from '../support/world';

const salt = () => someGoods({ name: '盐', price: points(2 * POINT), stock: 10 });
const soap = () => someGoods({ name: '肥皂', price: points(5 * POINT), stock: 3 });
const pick = ({ id, price }: Goods, count = 1) => ({ goodsId: id, price, count });

describe('a household redeems goods', () => {
  it('takes salt and soap home and has the rest of its points left', async () => {
    const [white, bar] = [salt(), soap()];
    const { earn, redeem, home, world, village, clerk } = await aCounter({ goods: [white, bar] });
    await earn(10);

    const { entry } = await redeem([pick(white, 2), pick(bar)]);

    expect(entry).toMatchObject({ kind: 'redemption', amount: 9 * POINT, balanceAfter: POINT });
    expect((await home()).available).toBe(POINT);
    const { goods } = await world.as(clerk)('goods.list', { villageId: village.id });
    expect(goods.map(({ name, stock }) => [name, stock])).toEqual([
      ['盐', 8],
      ['肥皂', 2],
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('spends the earliest earnings first, and says which', async () => {
    const bar = soap();
    const { earn, redeem, state } = await aCounter({ goods: [bar] });
    await earn(3);
    await earn(4);
    const { entry } = await redeem([pick(bar)]);
    expect(entry.source).toMatchObject({
      paidBy: [
        { no: 1, amount: 3 * POINT },
        { no: 2, amount: 2 * POINT },
      ],
    });
    expect((await state()).lots).toEqual([{ no: 2, left: 2 * POINT }]);
  });

  it('never lowers the period score', async () => {
    const bar = soap();
    const { earn, redeem, home } = await aCounter({ goods: [bar] });
    await earn(5);
    const before = (await home()).scores;
    await redeem([pick(bar)]);
    expect((await home()).scores).toEqual(before);
  });

  it.each([
    ['points are short', { balance: 4 }, 'POINTS_SHORT', { available: 4_000, cost: 5_000 }],
    ['goods are short', { count: 4 }, 'STOCK_SHORT', { name: '肥皂', stock: 3, count: 4 }],
    ['the price has changed', { price: 4_000 }, 'PRICE_CHANGED', { name: '肥皂', price: 5_000 }],
    ['goods are off the shelf', { onShelf: false }, 'ITEM_OFF_SHELF', { name: '肥皂' }],
  ])('is refused when %s, and nothing moves', async (_, given, code, facts) => {
    const { balance, count, price, onShelf } = {
      ...{ balance: 20, count: 1, price: 5_000, onShelf: true },
      ...given,
    };
    const bar = { ...soap(), onShelf };
    const { earn, redeem, world, state, village } = await aCounter({ goods: [bar] });
    await earn(balance);
    const before = await state();
    const attempt = redeem([{ goodsId: bar.id, count, price: points(price) }]);
    await expect(attempt).rejects.toMatchObject({ code, facts });
    expect(await state()).toEqual(before);
    expect((await world.store.get('goods', bar.id))?.stock).toBe(3);
    expect(await world.audit(village)).toEqual([]);
  });

  it('stays refused when the same request comes again after points were earned', async () => {
    const bar = soap();
    const { earn, redeem, home } = await aCounter({ goods: [bar] });
    const requestId = uuid();
    await expect(redeem([pick(bar)], requestId)).rejects.toMatchObject({ code: 'POINTS_SHORT' });
    await earn(50);
    await expect(redeem([pick(bar)], requestId)).rejects.toMatchObject({ code: 'POINTS_SHORT' });
    expect((await home()).balance).toBe(50 * POINT);
    await expect(redeem([pick(bar)])).resolves.toBeDefined();
  });

  it('is refused with a card reported lost between scan and confirm', async () => {
    const bar = soap();
    const { earn, redeem, world, committee, place } = await aCounter({ goods: [bar] });
    await earn(5);
    await world.as(committee)('card.renew', { ...place, requestId: uuid(), reason: '卡丢了' });
    await expect(redeem([pick(bar)])).rejects.toMatchObject({ code: 'CARD_REVOKED' });
  });

  it('finds no goods of another village', async () => {
    const { earn, redeem, world } = await aCounter();
    const elsewhere = soap();
    await world.store.insert('goods', elsewhere);
    await earn(5);
    await expect(redeem([pick(elsewhere)])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('two clerks and one last bar of soap', () => {
  it('gives it to exactly one of two households, two hundred times over', async () => {
    const village = aVillage();
    const [li, wang] = [
      aHousehold({ villageId: village.id }),
      aHousehold({ villageId: village.id }),
    ];
    const clerks = [staff('clerk', village), staff('clerk', village)] as const;
    const bars = Array.from({ length: 200 }, () =>
      someGoods({ villageId: village.id, stock: 1, price: points(5 * POINT) }),
    );
    const world = await aWorld({
      villages: [village],
      households: [li, wang],
      goods: bars,
      people: clerks,
    });
    const counters = [
      counterOf(world, village, li, clerks[0]),
      counterOf(world, village, wang, clerks[1]),
    ];
    await Promise.all(counters.map((counter) => counter.earn(5 * 200)));

    for (const bar of bars) {
      const outcomes = await Promise.allSettled(
        counters.map((counter) => counter.redeem([pick(bar)])),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'STOCK_SHORT' },
      });
    }
    const left = await Promise.all(bars.map(({ id }) => world.store.get('goods', id)));
    expect(left.every((goods) => goods?.stock === 0)).toBe(true);
    expect(await world.audit(village)).toEqual([]);
    expect(world.bugs).toEqual([]);
  });
});
