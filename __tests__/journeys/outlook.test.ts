import { POINT, points } from '@domain/points';
import { DEFAULT_SHOP_RULES, type ShopRules } from '@domain/shop-rules';
import { dayAfter } from '@domain/village-time';
import { aVillage, someGoods, staff, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

const A_DAY = 24 * 3_600_000;

async function aShop(fields: Parameters<typeof someGoods>[0] = {}, rules: Partial<ShopRules> = {}) {
  const salt = someGoods({ name: '盐', price: points(2 * POINT), stock: 30, ...fields });
  const village = aVillage({ shopRules: { ...DEFAULT_SHOP_RULES, ...rules } });
  const chair = staff('committee', village);
  const counter = await aCounter({ villages: [village], goods: [salt], people: [chair] });
  const { world, clerk, earn, redeem } = counter;
  const villageId = village.id;
  const outlook = () => world.as(clerk)('goods.outlook', { villageId });
  const handOut = async (count: number) => {
    await earn(2 * count);
    await redeem([{ goodsId: salt.id, price: salt.price, count }]);
  };
  return { ...counter, villageId, salt, chair, outlook, handOut };
}

describe('the outlook', () => {
  it('goes by the pace of the last four weeks', async () => {
    const { outlook, handOut, world } = await aShop();
    for (let week = 0; week < 4; week += 1) {
      await handOut(5);
      world.advance(7 * A_DAY);
    }
    const [told] = (await outlook()).goods;
    // 15 pieces in the 22 days since the oldest hand-out that still counts.
    expect(told).toMatchObject({ available: 10, handedOut: 15, weeklyTenths: 48 });
    expect(told).toMatchObject({ runsOutOn: '2027-01-02', suggested: 10, isLow: false });
  });

  it('counts on the day of the entry when a clock was behind, and takes back from that day', async () => {
    const { earn, redeem, undo, village, salt, world } = await aShop();
    await earn(4);
    world.advance(-A_DAY);
    const { entry } = await redeem([{ goodsId: salt.id, price: salt.price, count: 2 }]);
    expect(await world.audit(village)).toEqual([]);
    world.advance(A_DAY);
    await undo(entry.id);
    expect((await world.store.get('goods', salt.id))?.handedOut).toEqual({});
    expect(await world.audit(village)).toEqual([]);
  });

  it('of what is new on the shelf counts from its first day, a week at least', async () => {
    const { outlook, handOut } = await aShop();
    await handOut(7);
    expect((await outlook()).goods).toMatchObject([
      { handedOut: 7, weeklyTenths: 70, runsOutOn: '2026-12-14', suggested: 5 },
    ]);
  });

  it('proposes stock for as many weeks as the village buys for', async () => {
    const { outlook, handOut } = await aShop({}, { stockWeeks: 8 });
    await handOut(7);
    // A pace of 7 a week: 56 for 8 weeks, of which 23 are there.
    expect((await outlook()).goods).toMatchObject([{ available: 23, suggested: 33 }]);
  });

  it('of what nobody takes says nothing', async () => {
    const { outlook } = await aShop();
    expect((await outlook()).goods).toMatchObject([
      { handedOut: 0, runsOutOn: null, suggested: 0, isLow: false },
    ]);
  });

  it('says it is time to buy exactly at the line, and not a piece above it', async () => {
    const { outlook, handOut } = await aShop({ reorderAt: 25 });
    const isLow = async () => (await outlook()).goods[0]?.isLow;
    await handOut(4);
    expect(await isLow()).toBe(false);
    await handOut(1);
    expect(await isLow()).toBe(true);
  });

  it('counts what is available: what is kept for somebody or has gone off is not', async () => {
    const batches = [
      { id: 'gone', expiresOn: '2026-11-20', left: 10 },
      { id: 'good', expiresOn: null, left: 20 },
    ];
    const { outlook } = await aShop({ reorderAt: 15, reserved: 5, batches });
    expect((await outlook()).goods).toMatchObject([{ available: 15, isLow: true, suggested: 1 }]);
  });
});

describe('what goes off soon', () => {
  const BATCHES = [
    { id: 'far', expiresOn: '2026-12-22', left: 1 },
    { id: 'month', expiresOn: '2026-12-21', left: 2 },
    { id: 'week', expiresOn: '2026-11-27', left: 3 },
    { id: 'gone', expiresOn: '2026-11-20', left: 4 },
    { id: 'never', expiresOn: null, left: 20 },
  ];

  it('is listed by its last day, with a lower price for what may still be handed out', async () => {
    const { outlook } = await aShop({ batches: BATCHES });
    const { expiring, nearExpiryDays } = await outlook();
    expect(nearExpiryDays).toBe(30);
    expect(expiring).toMatchObject([
      { expiresOn: '2026-11-20', left: 4, days: 0, suggested: null },
      { expiresOn: '2026-11-27', left: 3, days: 7, suggested: 1_000 },
      { expiresOn: '2026-12-21', left: 2, days: 31, suggested: 1_600 },
    ]);
  });

  it('is proposed at what the village cuts to, at first and in the last days', async () => {
    const rules = { nearExpiryDays: 40, nearExpiryPercent: 90, lastDaysPercent: 30 };
    const { outlook } = await aShop({ batches: BATCHES }, rules);
    const batch = (await outlook()).expiring.map(({ days, suggested }) => [days, suggested]);
    // The last days are ten: a quarter of forty.
    expect(batch).toEqual([
      [0, null],
      [7, 600],
      [31, 1_800],
      [32, 1_800],
    ]);
  });

  it.each([
    [7, 1_000],
    [8, 1_600],
  ])('with %i days to go is proposed at %i', async (days, suggested) => {
    const expiresOn = dayAfter('2026-11-21', days - 1);
    const { outlook } = await aShop({ batches: [{ id: 'b', expiresOn, left: 30 }] });
    expect((await outlook()).expiring).toMatchObject([{ days, suggested }]);
  });

  async function aCut(price = 1_000) {
    const shop = await aShop({ batches: BATCHES, estimated: true, source: '镇上定的' });
    const { world, clerk, villageId, salt } = shop;
    const propose = (asked: number, by = clerk) =>
      world.as(by)('price-cut.create', {
        ...{ villageId, requestId: uuid(), goodsId: salt.id, price: points(asked) },
        note: '快到期了',
      });
    const decide = (cutId: string, approved: boolean, by = shop.committee) =>
      world.as(by)('price-cut.decide', { villageId, requestId: uuid(), cutId, approved });
    const of = () => world.store.get('goods', salt.id);
    const { cutId } = await propose(price);
    return { ...shop, propose, decide, of, cutId };
  }

  it('costs less once the committee agrees, and as before when it has gone off', async () => {
    const { world, decide, of, cutId, villageId, committee } = await aCut();
    expect((await of())?.price).toBe(2_000);
    expect(await decide(cutId, true)).toEqual({ cutId, state: 'approved' });
    expect(await of()).toMatchObject({ price: 1_000, source: '临期降价', estimated: false });
    world.advance(6 * A_DAY);
    await world.tend();
    expect((await of())?.price).toBe(1_000);
    world.advance(A_DAY);
    await world.tend();
    expect(await of()).toMatchObject({ price: 2_000, source: '镇上定的', estimated: true });
    const { cuts } = await world.as(committee)('price-cut.list', { villageId, limit: 5 });
    expect(cuts).toMatchObject([{ id: cutId, state: 'ended', until: '2026-11-27', mine: false }]);
  });

  it('keeps the price the committee has set since', async () => {
    const { world, decide, of, cutId, villageId, committee, salt } = await aCut();
    await decide(cutId, true);
    await world.as(committee)('goods.edit', {
      ...{ villageId, requestId: uuid(), goodsId: salt.id, name: '盐', unitName: '袋' },
      ...{ price: points(1_500), onShelf: true },
    });
    world.advance(7 * A_DAY);
    await world.tend();
    expect((await of())?.price).toBe(1_500);
  });

  it('costs as before when the committee declines; it decides once', async () => {
    const { decide, of, cutId } = await aCut();
    expect((await decide(cutId, false)).state).toBe('declined');
    expect((await of())?.price).toBe(2_000);
    await expect(decide(cutId, true)).rejects.toMatchObject({ code: 'CUT_DECIDED' });
  });

  it('is decided by somebody else than who proposed it', async () => {
    const { propose, decide, committee, chair } = await aCut();
    const { cutId } = await propose(1_200, committee);
    await expect(decide(cutId, true, committee)).rejects.toMatchObject({ code: 'TOOK_PART' });
    await expect(decide(cutId, true, chair)).resolves.toMatchObject({ state: 'approved' });
  });

  it('is lowered from the price that was shown, and while it has not gone off', async () => {
    const { propose, decide, cutId, world, chair } = await aCut();
    const other = await propose(1_200);
    await decide(cutId, true);
    await expect(decide(other.cutId, true)).rejects.toMatchObject({ code: 'PRICE_CHANGED' });
    const late = await propose(500);
    world.advance(7 * A_DAY);
    await expect(decide(late.cutId, true, chair)).rejects.toMatchObject({
      code: 'NOT_NEAR_EXPIRY',
    });
  });

  it('is the only thing that gets cheaper, and only cheaper', async () => {
    const { propose } = await aCut();
    await expect(propose(2_000)).rejects.toMatchObject({
      code: 'CUT_NOT_LOWER',
      facts: { name: '盐', price: 2_000 },
    });
    const { world, clerk, villageId, salt } = await aShop();
    const lasting = { villageId, requestId: uuid(), goodsId: salt.id, price: points(POINT) };
    await expect(world.as(clerk)('price-cut.create', lasting)).rejects.toMatchObject({
      code: 'NOT_NEAR_EXPIRY',
      facts: { name: '盐', days: 30 },
    });
  });
});
