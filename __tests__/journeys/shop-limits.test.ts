import type { Goods } from '@domain/goods';
import { POINT, points } from '@domain/points';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { aHousehold, aVillage, someGoods } from '../support/builders';
import { aCounter, counterOf } from '../support/counter';

const salt = (fields: Partial<Goods> = {}) =>
  someGoods({ name: '盐', price: points(2 * POINT), stock: 10, ...fields });
const pick = ({ id, price }: Goods, count = 1) => ({ goodsId: id, price, count });
const A_DAY = 24 * 3_600_000;

describe('what one household may take', () => {
  it('is two packets a month, and two more when the month is over', async () => {
    const scarce = salt({ limit: { count: 2, per: 'month' } });
    const { earn, redeem, world, village } = await aCounter({ goods: [scarce] });
    await earn(20);
    await redeem([pick(scarce, 2)]);

    await expect(redeem([pick(scarce)])).rejects.toMatchObject({
      code: 'LIMIT_REACHED',
      facts: { name: '盐', count: 2, per: 'month', left: 0 },
    });
    world.advance(10 * A_DAY);
    await expect(redeem([pick(scarce, 2)])).resolves.toBeDefined();
    expect(await world.audit(village)).toEqual([]);
  });

  it('is free again when what was taken is undone the same day', async () => {
    const scarce = salt({ limit: { count: 1, per: 'week' }, quota: { count: 1, per: 'week' } });
    const { earn, redeem, undo, world, village } = await aCounter({ goods: [scarce] });
    await earn(20);
    const { entry } = await redeem([pick(scarce)]);
    await undo(entry.id);
    await expect(redeem([pick(scarce)])).resolves.toBeDefined();
    expect(await world.audit(village)).toEqual([]);
  });

  it('is so many points a week, whatever they are spent on', async () => {
    const shopRules = {
      ...DEFAULT_SHOP_RULES,
      spendingLimit: { points: points(5 * POINT), per: 'week' as const },
    };
    const village = aVillage({ shopRules });
    const white = salt();
    const { earn, redeem, undo } = await aCounter({ villages: [village], goods: [white] });
    await earn(20);
    const { entry } = await redeem([pick(white, 2)]);

    await expect(redeem([pick(white)])).rejects.toMatchObject({
      code: 'SPENDING_LIMIT',
      facts: { points: 5_000, per: 'week', left: 1_000 },
    });
    await undo(entry.id);
    await expect(redeem([pick(white)])).resolves.toBeDefined();
  });
});

describe('what the village may take', () => {
  it('is shared: the third of three goes to who comes first', async () => {
    const village = aVillage();
    const [li, wang] = [
      aHousehold({ villageId: village.id }),
      aHousehold({ villageId: village.id }),
    ];
    const scarce = salt({ quota: { count: 3, per: 'week' } });
    const counter = await aCounter({
      villages: [village],
      households: [li, wang],
      goods: [scarce],
    });
    const other = counterOf(counter.world, village, wang, counter.clerk);
    await counter.earn(20);
    await other.earn(20);
    await counter.redeem([pick(scarce, 2)]);

    await expect(other.redeem([pick(scarce, 2)])).rejects.toMatchObject({
      code: 'QUOTA_REACHED',
      facts: { name: '盐', count: 3, per: 'week', left: 1 },
    });
    await expect(other.redeem([pick(scarce)])).resolves.toBeDefined();
  });

  it('holds when eight clerks hand out the last three at once', async () => {
    const village = aVillage();
    const households = Array.from({ length: 8 }, () => aHousehold({ villageId: village.id }));
    const scarce = salt({ quota: { count: 3, per: 'day' }, stock: 50 });
    const counter = await aCounter({ villages: [village], households, goods: [scarce] });
    const counters = households.map((household) =>
      counterOf(counter.world, village, household, counter.clerk),
    );
    for (const { earn } of counters) await earn(5);

    const outcomes = await Promise.allSettled(counters.map(({ redeem }) => redeem([pick(scarce)])));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await counter.world.store.get('goods', scarce.id)).toMatchObject({ stock: 47 });
    expect(await counter.world.audit(village)).toEqual([]);
  });
});

describe('what goes off', () => {
  const milk = () =>
    salt({
      name: '牛奶',
      batches: [
        { id: 'late', expiresOn: '2026-12-20', left: 4 },
        { id: 'gone', expiresOn: '2026-11-20', left: 3 },
        { id: 'soon', expiresOn: '2026-11-25', left: 3 },
      ],
    });

  it('leaves first, and what has gone off stays on the shelf', async () => {
    const carton = milk();
    const { earn, redeem, undo, world } = await aCounter({ goods: [carton] });
    await earn(30);

    const { entry } = await redeem([pick(carton, 4)]);

    expect(entry.source).toMatchObject({
      items: [
        {
          parts: [
            { id: 'soon', expiresOn: '2026-11-25', count: 3 },
            { id: 'late', expiresOn: '2026-12-20', count: 1 },
          ],
        },
      ],
    });
    await expect(redeem([pick(carton, 4)])).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      facts: { name: '牛奶', stock: 3, count: 4 },
    });
    await undo(entry.id);
    const { batches = [] } = (await world.store.get('goods', carton.id)) ?? {};
    expect(Object.fromEntries(batches.map(({ id, left }) => [id, left]))).toEqual({
      late: 4,
      gone: 3,
      soon: 3,
    });
  });

  it('is never handed out or lost when it is kept for somebody', async () => {
    const kept = salt({ reserved: 8 });
    const { earn, redeem, world, committee, village } = await aCounter({ goods: [kept] });
    await earn(30);
    await expect(redeem([pick(kept, 3)])).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      facts: { name: '盐', stock: 2, count: 3 },
    });
    const lost = world.as(committee)('move.create', {
      villageId: village.id,
      requestId: '00000000-0000-4000-8000-0000000000aa',
      goodsId: kept.id,
      kind: 'loss',
      pieces: 3,
      note: '破了',
    });
    await expect(lost).rejects.toMatchObject({
      code: 'STOCK_RESERVED',
      facts: { name: '盐', reserved: 8 },
    });
  });
});
