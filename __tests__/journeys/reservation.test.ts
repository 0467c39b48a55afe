import type { Goods } from '@domain/goods';
import { POINT, points } from '@domain/points';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { DAY_MS } from '@domain/village-time';
import { aHousehold, aVillage, someGoods, uuid } from '../support/builders';
import { counterOf } from '../support/counter';
import { aReservingShop, pick } from '../support/reserving';

const salt = (fields: Partial<Goods> = {}) =>
  someGoods({ name: '盐', unitName: '袋', price: points(2 * POINT), stock: 10, ...fields });
const soap = (fields: Partial<Goods> = {}) =>
  someGoods({ name: '肥皂', price: points(3 * POINT), stock: 5, ...fields });
/** The end of the last day: made on Saturday, the seventh day after is the Saturday after. */
const DUE = '2026-11-28T16:00:00.000Z';

describe('a household that reserves', () => {
  it('has points held and pieces kept, and collects with the code it was given', async () => {
    const [white, bar] = [salt(), soap()];
    const shop = await aReservingShop({ goods: [white, bar] });
    const made = await shop.reserve([pick(white, 2), pick(bar)]);

    expect(made).toMatchObject({ frozen: 7 * POINT, until: '2026-11-28' });
    expect(await shop.state()).toMatchObject({ balance: 30 * POINT, frozen: 7 * POINT });
    expect(await shop.goodsNow(white)).toMatchObject({ stock: 10, reserved: 2 });
    expect(await shop.mine()).toMatchObject([{ state: 'open', code: made.code, collections: [] }]);

    const { entry } = await shop.collect(made, [pick(white, 2), pick(bar)]);

    expect(entry).toMatchObject({
      kind: 'redemption',
      amount: 7 * POINT,
      source: { reservationId: made.reservationId },
    });
    expect(await shop.state()).toMatchObject({ balance: 23 * POINT, frozen: 0 });
    expect(await shop.goodsNow(white)).toMatchObject({ stock: 8, reserved: 0 });
    expect(await shop.mine()).toMatchObject([
      { state: 'collected', code: null, collections: [{ entryId: entry.id, how: 'code' }] },
    ]);
    expect(await shop.world.audit(shop.village)).toEqual([]);
    expect(shop.world.bugs).toEqual([]);
  });

  it('keeps the price it saw, and what it kept though it left the shelf', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const made = await shop.reserve([pick(white)]);
    const now = await shop.goodsNow(white);
    await shop.world.store.transact((tx) =>
      tx.replace('goods', { ...now, price: points(9 * POINT), onShelf: false }),
    );
    expect((await shop.collect(made, [pick(white)])).entry.amount).toBe(2 * POINT);
  });

  it('takes some now and some later, and no more than was kept', async () => {
    const [white, bar] = [salt(), soap()];
    const shop = await aReservingShop({ goods: [white, bar] });
    const made = await shop.reserve([pick(white, 3), pick(bar)]);
    await shop.collect(made, [pick(white)]);

    expect(await shop.mine()).toMatchObject([
      { state: 'open', frozen: 7 * POINT, items: [{ collected: 1 }, { collected: 0 }] },
    ]);
    await expect(shop.collect(made, [pick(white, 3)])).rejects.toMatchObject({
      code: 'NOT_RESERVED',
      facts: { name: '盐', left: 2, count: 3 },
    });
    await shop.collect(made, [pick(white, 2), pick(bar)]);
    expect(await shop.mine()).toMatchObject([{ state: 'collected', frozen: 0 }]);
    expect(await shop.world.audit(shop.village)).toEqual([]);
  });

  it('gets everything back that it does not want, limits too', async () => {
    const scarce = salt({ limit: { count: 2, per: 'month' }, quota: { count: 2, per: 'month' } });
    const shop = await aReservingShop({ goods: [scarce] });
    const made = await shop.reserve([pick(scarce, 2)]);
    await expect(shop.redeem([pick(scarce)])).rejects.toMatchObject({ code: 'QUOTA_REACHED' });

    expect(await shop.cancel(made.reservationId)).toEqual({ released: 4 * POINT, lapsed: 0 });

    expect(await shop.state()).toMatchObject({ balance: 30 * POINT, frozen: 0 });
    expect(await shop.goodsNow(scarce)).toMatchObject({ stock: 10, reserved: 0 });
    await expect(shop.redeem([pick(scarce, 2)])).resolves.toBeDefined();
    expect(await shop.world.audit(shop.village)).toEqual([]);
  });

  it('loses it when the last day ends, is told, and can neither collect nor cancel it then', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    await shop.world.as(shop.villager)('message.subscribe', {
      requestId: uuid(),
      topics: ['reservation'],
    });
    const made = await shop.reserve([pick(white, 2)]);
    shop.world.setNow(DUE);
    // Before the timer came round.
    await expect(shop.collect(made, [pick(white)])).rejects.toMatchObject({
      code: 'RESERVATION_ENDED',
      facts: { state: 'expired' },
    });

    expect(await shop.world.tend()).toMatchObject({ expired: 1 });
    expect(await shop.world.tend()).toMatchObject({ expired: 0 });

    await expect(shop.cancel(made.reservationId)).rejects.toMatchObject({
      code: 'RESERVATION_ENDED',
      facts: { state: 'expired' },
    });
    expect(await shop.state()).toMatchObject({ balance: 30 * POINT, frozen: 0 });
    expect(await shop.goodsNow(white)).toMatchObject({ reserved: 0 });
    await shop.world.sendMessages();
    expect(shop.world.inbox()).toMatchObject([
      { data: { data: { thing1: { value: '盐' }, thing2: { value: '过期没取，积分已退回' } } } },
    ]);
    expect(await shop.world.audit(shop.village)).toEqual([]);
  });

  it('keeps the last minute: a millisecond earlier it is handed over', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const made = await shop.reserve([pick(white)]);
    shop.world.setNow('2026-11-28T15:59:59.999Z');
    expect(await shop.world.tend()).toMatchObject({ expired: 0 });
    await expect(shop.collect(made, [pick(white)])).resolves.toBeDefined();
  });

  it('waits for the shop to open, however short the window is', async () => {
    // Saturday; the shop opens on Fridays only.
    const village = aVillage({
      openings: [{ weekday: 5, hours: '上午' }],
      shopRules: { ...DEFAULT_SHOP_RULES, pickupDays: 2 },
    });
    const white = salt();
    const shop = await aReservingShop({ villages: [village], goods: [white] });
    expect(await shop.reserve([pick(white)])).toMatchObject({ until: '2026-11-27' });
  });
});

describe('a reservation is refused', () => {
  it('when the village takes none', async () => {
    const village = aVillage({ shopRules: { ...DEFAULT_SHOP_RULES, reserving: false } });
    const white = salt();
    const shop = await aReservingShop({ villages: [village], goods: [white] });
    await expect(shop.reserve([pick(white)])).rejects.toMatchObject({ code: 'RESERVING_OFF' });
  });

  it('beyond three open ones, until one of them is over', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const { reservationId } = await shop.reserve([pick(white)]);
    await shop.reserve([pick(white)]);
    await shop.reserve([pick(white)]);
    await expect(shop.reserve([pick(white)])).rejects.toMatchObject({
      code: 'RESERVATIONS_FULL',
      facts: { max: 3 },
    });
    await shop.cancel(reservationId);
    await expect(shop.reserve([pick(white)])).resolves.toBeDefined();
  });

  it('for points that are held already, and for pieces that are kept already', async () => {
    const [white, bar] = [salt({ stock: 3 }), soap({ stock: 20 })];
    const shop = await aReservingShop({ goods: [white, bar], points: 10 });
    await shop.reserve([pick(white, 2)]);
    await expect(shop.reserve([pick(white, 2)])).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      facts: { name: '盐', stock: 1, count: 2 },
    });
    await expect(shop.reserve([pick(bar, 3)])).rejects.toMatchObject({
      code: 'POINTS_SHORT',
      facts: { available: 6 * POINT, cost: 9 * POINT },
    });
  });

  it('for a service, at another price, and off the shelf', async () => {
    const haircut = someGoods({ name: '理发', kind: 'service', merchantId: 'm1', stock: 0 });
    const [white, gone] = [salt(), soap({ onShelf: false })];
    const shop = await aReservingShop({ goods: [haircut, white, gone] });
    await expect(shop.reserve([pick(haircut)])).rejects.toMatchObject({
      code: 'NOT_RESERVABLE',
      facts: { name: '理发' },
    });
    await expect(shop.reserve([{ ...pick(white), price: points(POINT) }])).rejects.toMatchObject({
      code: 'PRICE_CHANGED',
    });
    await expect(shop.reserve([pick(gone)])).rejects.toMatchObject({ code: 'ITEM_OFF_SHELF' });
  });
});

describe('the last piece', () => {
  it('kept for one household is not sold to another, until it is given back', async () => {
    const village = aVillage();
    const [li, wang] = [
      aHousehold({ villageId: village.id }),
      aHousehold({ villageId: village.id }),
    ];
    const last = salt({ stock: 1 });
    const shop = await aReservingShop({
      villages: [village],
      households: [li, wang],
      goods: [last],
    });
    const other = counterOf(shop.world, village, wang, shop.clerk);
    await other.earn(10);
    const made = await shop.reserve([pick(last)]);
    await expect(other.redeem([pick(last)])).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      facts: { name: '盐', stock: 0, count: 1 },
    });
    await shop.cancel(made.reservationId);
    await expect(other.redeem([pick(last)])).resolves.toBeDefined();
    expect(await shop.world.audit(village)).toEqual([]);
  });

  it('kept, but gone off in the meantime, is not handed over', async () => {
    const milk = salt({
      name: '牛奶',
      stock: 1,
      batches: [{ id: 'b', expiresOn: '2026-11-22', left: 1 }],
    });
    const shop = await aReservingShop({ goods: [milk] });
    const made = await shop.reserve([pick(milk)]);
    shop.world.advance(3 * DAY_MS);
    await expect(shop.collect(made, [pick(milk)])).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      facts: { name: '牛奶', stock: 0, count: 1 },
    });
    await shop.cancel(made.reservationId);
    expect(await shop.world.audit(shop.village)).toEqual([]);
  });
});

describe('points that are held', () => {
  it('are not there any more when what earned them was reversed', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white], points: 0 });
    const { entry } = await shop.earn(6);
    const made = await shop.reserve([pick(white, 3)]);
    await shop.undo(entry.id);
    await expect(shop.collect(made, [pick(white)])).rejects.toMatchObject({
      code: 'POINTS_SHORT',
      facts: { available: 0, cost: 2 * POINT },
    });
    await shop.cancel(made.reservationId);
    expect(await shop.state()).toMatchObject({ balance: 0, frozen: 0 });
    expect(await shop.world.audit(shop.village)).toEqual([]);
  });

  it('come back with the goods when the handing over was a mistake, and count where they counted', async () => {
    const scarce = salt({ limit: { count: 2, per: 'week' } });
    const shop = await aReservingShop({ goods: [scarce] });
    const made = await shop.reserve([pick(scarce, 2)]);
    // The Thursday after: another week, in which another two may be taken.
    shop.world.advance(5 * DAY_MS);
    const { entry } = await shop.collect(made, [pick(scarce, 2)]);
    await shop.redeem([pick(scarce, 2)]);
    await shop.undo(entry.id);

    await expect(shop.redeem([pick(scarce)])).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
    expect(await shop.state()).toMatchObject({ balance: 26 * POINT, frozen: 0 });
    expect(await shop.goodsNow(scarce)).toMatchObject({ stock: 8, reserved: 0 });
    expect(await shop.world.audit(shop.village)).toEqual([]);
  });

  it('are looked over every night, and what is amiss is said in the seal', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    await shop.reserve([pick(white)]);
    await shop.world.seal();
    shop.world.advance(DAY_MS);
    const now = await shop.goodsNow(white);
    await shop.world.store.transact((tx) => tx.replace('goods', { ...now, reserved: 3 }));
    await shop.world.seal();
    const seals = await shop.world.store.list('seals', {
      where: { villageId: shop.village.id },
      order: ['day', 'asc'],
      limit: 5,
    });
    expect(seals.map(({ faults }) => faults)).toEqual([[], ['RESERVED_IS_SUM 盐']]);
  });

  it('keep a household from being closed', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white], points: 2 });
    await shop.reserve([pick(white)]);
    const closing = shop.world.as(shop.committee)('household.close', {
      ...shop.place,
      requestId: uuid(),
      reason: '搬走',
    });
    await expect(closing).rejects.toMatchObject({ code: 'BALANCE_LEFT' });
  });
});
