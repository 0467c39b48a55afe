import type { Goods } from '@domain/goods';
import { POINT, points } from '@domain/points';
import { aHousehold, aVillage, somebody, someGoods, uuid } from '../support/builders';
import { aReservingShop, pick } from '../support/reserving';

const salt = (fields: Partial<Goods> = {}) =>
  someGoods({ name: '盐', unitName: '袋', price: points(2 * POINT), stock: 10, ...fields });

describe('who comes for it', () => {
  it('may be a neighbour with the code, whose name is kept and told to the household', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    await shop.world.as(shop.villager)('message.subscribe', {
      requestId: uuid(),
      topics: ['reservation'],
    });
    const made = await shop.reserve([pick(white)]);
    const { entry } = await shop.collect(made, [pick(white)], { proxy: '隔壁老王' });

    expect(await shop.mine()).toMatchObject([
      { collections: [{ entryId: entry.id, proxy: '隔壁老王', byRole: 'clerk' }] },
    ]);
    await shop.world.sendMessages();
    expect(shop.world.inbox()).toMatchObject([
      {
        data: {
          touser: shop.villager.openid,
          data: { thing2: { value: '由隔壁老王代取，请核对' } },
        },
      },
    ]);
  });

  it('has five tries at the code; then only the card opens it', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const made = await shop.reserve([pick(white, 2)]);
    const wrong = made.code === '000000' ? '111111' : '000000';
    const requestId = uuid();
    for (const triesLeft of [4, 4])
      await expect(
        shop.collect(made, [pick(white)], { proof: wrong, requestId }),
      ).rejects.toMatchObject({ code: 'CODE_WRONG', facts: { triesLeft } });
    for (const triesLeft of [3, 2, 1, 0])
      await expect(shop.collect(made, [pick(white)], { proof: wrong })).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { triesLeft },
      });
    await expect(shop.collect(made, [pick(white)])).rejects.toMatchObject({
      code: 'CODE_WRONG',
      facts: { triesLeft: 0 },
    });
    const { cardToken } = shop.household;
    const { entry } = await shop.collect(made, [pick(white)], { proof: cardToken });
    expect(await shop.mine()).toMatchObject([
      { collections: [{ entryId: entry.id, how: 'card' }] },
    ]);
  });

  it('holds a card that was renewed between the scan and the handing over: it opens nothing', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const made = await shop.reserve([pick(white)]);
    const { cardToken } = shop.household;
    const found = await shop.world.as(shop.clerk)('reservation.find', {
      villageId: shop.village.id,
      proof: cardToken,
    });
    expect(found.reservations).toMatchObject([{ id: made.reservationId, code: null }]);
    await shop.world.as(shop.committee)('card.renew', {
      ...shop.place,
      requestId: uuid(),
      reason: '卡丢了',
    });

    await expect(shop.collect(made, [pick(white)], { proof: cardToken })).rejects.toMatchObject({
      code: 'CARD_REVOKED',
    });
    await expect(
      shop.world.as(shop.clerk)('reservation.find', {
        villageId: shop.village.id,
        proof: cardToken,
      }),
    ).rejects.toMatchObject({ code: 'CARD_REVOKED' });
    await expect(shop.collect(made, [pick(white)])).resolves.toBeDefined();
  });

  it('is not the clerk for the own house alone: another has to stand by, and is named', async () => {
    const village = aVillage();
    const household = aHousehold({ villageId: village.id });
    const { id: villageId } = village;
    const both = somebody(
      { role: 'clerk', villageId },
      { role: 'villager', villageId, householdId: household.id },
    );
    const white = salt();
    const shop = await aReservingShop({
      ...{ villages: [village], households: [household], goods: [white], people: [both] },
    });
    const { world, place, committee } = shop;
    const made = await shop.reserve([pick(white)]);
    const hand = (countersign?: string) =>
      world.as(both)('reservation.collect', {
        ...{ ...place, requestId: uuid(), reservationId: made.reservationId, proof: made.code },
        items: [{ goodsId: white.id, count: 1 }],
        ...(countersign === undefined ? {} : { countersign }),
      });
    await expect(hand()).rejects.toMatchObject({ code: 'OWN_HOUSEHOLD' });
    const wish = { ...place, requestId: uuid() };
    const { code } = await world.as(committee)('countersign.create', wish);
    expect((await hand(code)).entry.source).toMatchObject({
      countersignedBy: { id: committee.person.id },
    });
  });

  it('is found by the code, and nobody of the shop can read the code', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const made = await shop.reserve([pick(white)]);
    const { clerk, village, place, world } = shop;
    const { id: villageId } = village;
    const byCode = await world.as(clerk)('reservation.find', { villageId, proof: made.code });
    const kept = await world.as(clerk)('reservation.list', { villageId, state: 'open', limit: 5 });
    const theirs = await world.as(clerk)('reservation.mine', { ...place, limit: 5 });
    for (const { reservations } of [byCode, kept, theirs])
      expect(reservations).toMatchObject([{ id: made.reservationId, code: null }]);
    await shop.cancel(made.reservationId);
    const after = await world.as(clerk)('reservation.find', { villageId, proof: made.code });
    expect(after.reservations).toEqual([]);
  });
});

describe('a household without a phone', () => {
  it('calls the shop, which reserves for it and says the code; it is told of a cancelling', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    const made = await shop.reserve([pick(white)], shop.clerk);
    expect(made.code).toMatch(/^\d{6}$/);
    expect(await shop.mine()).toMatchObject([{ byRole: 'clerk' }]);
    await shop.world.as(shop.villager)('message.subscribe', {
      requestId: uuid(),
      topics: ['reservation'],
    });
    await shop.cancel(made.reservationId, shop.clerk);
    await shop.world.sendMessages();
    expect(shop.world.inbox()).toMatchObject([
      { data: { data: { thing2: { value: '已取消，积分已退回' } } } },
    ]);
  });
});
