import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { someGoods, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

async function aShop() {
  const counter = await aCounter({ goods: [someGoods({ price: points(POINT) })] });
  const { world, committee, village } = counter;
  const villageId = village.id;
  const save = (rules: Partial<Input<'shop.save'>['rules']> = {}, requestId = uuid()) =>
    world.as(committee)('shop.save', {
      villageId,
      requestId,
      shopName: '大程村生态美超市',
      openings: [
        { weekday: 6, hours: '8:30—11:00' },
        { weekday: 3, hours: '下午' },
      ],
      rules: { ...DEFAULT_SHOP_RULES, ...rules },
    });
  const shop = () => world.as(committee)('shop.get', { villageId });
  return { ...counter, villageId, save, shop };
}

describe("the shop's settings", () => {
  it('are what the committee last said, its days in the order of the week', async () => {
    const { save, shop } = await aShop();
    expect(await shop()).toMatchObject({ rules: DEFAULT_SHOP_RULES });
    await save({ pickupDays: 14, nearExpiryDays: 60 });
    expect(await shop()).toMatchObject({
      shopName: '大程村生态美超市',
      openings: [{ weekday: 3 }, { weekday: 6, hours: '8:30—11:00' }],
      rules: { pickupDays: 14, nearExpiryDays: 60, claimDays: 90 },
    });
  });

  it('leave the rules of scoring and the exchange table as they are', async () => {
    const { world, village, save } = await aShop();
    await save();
    expect(await world.store.get('villages', village.id)).toMatchObject({
      rulebook: village.rulebook,
      exchangeTable: village.exchangeTable,
      townshipId: village.townshipId,
    });
  });

  it('limit from then on what one household may spend', async () => {
    const { save, earn, redeem, goods } = await aShop();
    await earn(20);
    const [soap] = goods;
    const take = (count: number) =>
      redeem([{ goodsId: soap?.id ?? '', count, price: points(POINT) }]);
    await save({ spendingLimit: { points: points(5 * POINT), per: 'month' } });
    await take(3);
    await expect(take(3)).rejects.toMatchObject({
      code: 'SPENDING_LIMIT',
      facts: { left: 2 * POINT },
    });
    await save();
    await take(3);
  });

  it('take reservations, or not', async () => {
    const { world, villager, place, goods, save, earn } = await aShop();
    await earn(5);
    await save({ reserving: false });
    const items = goods.map(({ id, price }) => ({ goodsId: id, count: 1, price }));
    const reserving = world.as(villager)('reservation.create', {
      ...place,
      requestId: uuid(),
      items,
    });
    await expect(reserving).rejects.toMatchObject({ code: 'RESERVING_OFF' });
  });

  it.each([
    ['the last days are dearer than the time before', { nearExpiryPercent: 40 }],
    ['what goes off soon is cut to nothing', { lastDaysPercent: 0 }],
    ['a cut is none', { nearExpiryPercent: 100 }],
    ['one buys for no time', { stockWeeks: 0 }],
    ['one buys for years', { stockWeeks: 100 }],
    ['one buys for half a week', { stockWeeks: 0.5 }],
  ])('are refused when %s', async (_, rules) => {
    const { save, shop } = await aShop();
    await expect(save(rules)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect((await shop()).rules).toEqual(DEFAULT_SHOP_RULES);
  });

  it('say for how long to buy and what to propose of what goes off soon', async () => {
    const { save, shop } = await aShop();
    const rules = { stockWeeks: 6, nearExpiryPercent: 70, lastDaysPercent: 70 };
    await save(rules);
    expect((await shop()).rules).toEqual({ ...DEFAULT_SHOP_RULES, ...rules });
  });

  it('name each weekday once', async () => {
    const { world, committee, villageId } = await aShop();
    const openings = [
      { weekday: 3, hours: '上午' },
      { weekday: 3, hours: '下午' },
    ];
    const saving = world.as(committee)('shop.save', {
      ...{ villageId, requestId: uuid(), shopName: '超市', openings, rules: DEFAULT_SHOP_RULES },
    });
    await expect(saving).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
