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

describe('a household that calls the shop', () => {
  /** Its clerk has reserved a bag of salt for it, while somebody of it has a phone all the same. */
  async function aCall() {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    for (let consent = 0; consent < 2; consent += 1)
      await shop.world.as(shop.villager)('message.subscribe', {
        requestId: uuid(),
        topics: ['reservation'],
      });
    const requestId = uuid();
    const made = await shop.reserve([pick(white)], shop.clerk, requestId);
    return { ...shop, white, made, requestId };
  }

  it('is told a code by the shop, and by message who reserved, once however often it was sent', async () => {
    const shop = await aCall();
    expect(shop.made.code).toMatch(/^\d{6}$/);
    await shop.reserve([pick(shop.white)], shop.clerk, shop.requestId);
    await shop.world.sendMessages();
    const { name } = shop.clerk.person;
    expect(shop.world.inbox()).toMatchObject([
      {
        data: {
          data: { thing1: { value: '盐' }, thing2: { value: `${name}替您家约的，不要可取消` } },
        },
      },
    ]);
    expect(await shop.mine()).toMatchObject([{ byRole: 'clerk', byName: name }]);
  });

  it('gives back what it never asked for, and is told when the shop does', async () => {
    const shop = await aCall();
    await shop.cancel(shop.made.reservationId);
    expect(await shop.state()).toMatchObject({ balance: 30 * POINT, frozen: 0 });
    const again = await shop.reserve([pick(shop.white)], shop.clerk);
    await shop.cancel(again.reservationId, shop.clerk);
    expect(await shop.mine()).toMatchObject([
      { state: 'cancelled', byRole: 'clerk', ended: { byRole: 'clerk' } },
      { state: 'cancelled', byRole: 'clerk', ended: { byRole: 'villager' } },
    ]);
  });

  it('is not told by itself, when it is itself who reserves', async () => {
    const white = salt();
    const shop = await aReservingShop({ goods: [white] });
    await shop.world.as(shop.villager)('message.subscribe', {
      requestId: uuid(),
      topics: ['reservation'],
    });
    await shop.reserve([pick(white)]);
    await shop.world.sendMessages();
    expect(shop.world.inbox()).toEqual([]);
  });

  it('gets it from another on the code, from who took the call on its card only', async () => {
    const shop = await aCall();
    const { made, white, committee, world, place } = shop;
    await expect(shop.collect(made, [pick(white)])).rejects.toMatchObject({ code: 'CODE_KNOWN' });
    expect(await shop.state()).toMatchObject({ balance: 30 * POINT, frozen: 2 * POINT });
    const { cardToken } = shop.household;
    await expect(shop.collect(made, [pick(white)], { proof: cardToken })).resolves.toBeDefined();

    const other = await shop.reserve([pick(white)], shop.clerk);
    const handing = { ...place, reservationId: other.reservationId, proof: other.code };
    const { entry } = await world.as(committee)('reservation.collect', {
      ...{ ...handing, requestId: uuid(), items: [{ goodsId: white.id, count: 1 }] },
    });
    expect(entry).toMatchObject({ amount: 2 * POINT });
    expect(await world.audit(shop.village)).toEqual([]);
  });
});
