import { sha256 } from '@cloud/runtime/dependencies';
import { commitmentOf } from '@domain/draw/commitment';
import { ticketOf } from '@domain/draw/ticket';
import { memberOf } from '@domain/member';
import { uuid } from '../support/builders';
import { aDrawing, DAY, drawn } from '../support/drawing';

describe('scarce goods', () => {
  it('are drawn by the seal of the closing night and the salt, and a phone finds its own place anew', async () => {
    const drawing = await aDrawing();
    const { households, mine, world, village, nth } = drawing;
    const { drawId, places, salt, commitment } = await drawn(drawing);
    expect([...places].sort()).toEqual([1, 2, 3, 4]);

    const [draw] = await mine(2);
    const seal = await world.store.get('seals', `${village.id}.2026-11-21`);
    expect(draw).toMatchObject({
      ...{ state: 'drawn', goodsName: '棉被', entered: true, taken: false, entrants: 4 },
      ...{ commitment, seed: { day: '2026-11-21', root: seal?.root, salt } },
    });
    expect(commitmentOf(salt, sha256)).toBe(commitment);
    const { tickets = [], place } = draw ?? {};
    const seed = { root: seal?.root ?? '', salt };
    const ticket = ticketOf(drawId, seed, nth(households, 2).id, sha256);
    expect([...tickets].sort()).toEqual(tickets);
    expect(tickets.indexOf(ticket) + 1).toBe(place);
  });

  it('name those drawn to who keeps the shop', async () => {
    const drawing = await aDrawing();
    const { households, list, world, village, nth } = drawing;
    const { places } = await drawn(drawing);
    const [told] = await list();
    const first = places.indexOf(1);
    expect(told?.winners).toHaveLength(2);
    expect(told?.winners[0]).toEqual({
      number: nth(households, first).number,
      maskedName: '程*户',
      enteredBy: null,
    });
    expect(await world.audit(village)).toEqual([]);
  });

  it('are for nobody while households may still enter', async () => {
    const { open, take, reserve } = await aDrawing();
    await open();
    await expect(take(0)).rejects.toMatchObject({ code: 'NOT_DRAWN', facts: { name: '棉被' } });
    await expect(reserve(0)).rejects.toMatchObject({ code: 'NOT_DRAWN' });
  });

  it('are for those drawn, one each, over the counter or reserved', async () => {
    const drawing = await aDrawing();
    const { take, reserve, mine, world, village } = drawing;
    const { at } = await drawn(drawing);
    await expect(take(at(3))).rejects.toMatchObject({ code: 'NOT_DRAWN' });
    await expect(take(at(1), 2)).rejects.toMatchObject({ code: 'DRAWN_ONE' });
    await take(at(1));
    await expect(take(at(1))).rejects.toMatchObject({ code: 'DRAWN_ONE' });
    await reserve(at(2));
    await expect(take(at(2))).rejects.toMatchObject({ code: 'DRAWN_ONE' });
    expect(await mine(at(2))).toMatchObject([{ taken: true }]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('may be taken again by who gave theirs back', async () => {
    const drawing = await aDrawing();
    const { take, undo, reserve, cancel, goods } = drawing;
    const { at } = await drawn(drawing);
    const { entry } = await take(at(1));
    await undo(at(1), entry.id);
    await take(at(1));
    const { reservationId } = await reserve(at(2));
    await cancel(at(2), reservationId);
    await reserve(at(2));
    expect((await goods()).allotment?.taken).toHaveLength(2);
  });

  it('are anybody’s again once those drawn have had their time', async () => {
    const drawing = await aDrawing();
    const { world, take, goods } = drawing;
    const { at } = await drawn(drawing);
    world.advance(9 * DAY);
    await take(at(4), 2);
    expect(await goods()).toMatchObject({ stock: 7, allotment: { taken: [] } });
  });

  it('stay with whoever comes first when a draw comes to nothing', async () => {
    const { world, committee, ask, open, enter, run, take, list } = await aDrawing();
    const { drawId } = await open();
    const drop = () => world.as(committee)('draw.drop', { ...ask(), drawId, reason: '棉被没到货' });
    await drop();
    await take(0);
    expect(await list()).toMatchObject([{ state: 'dropped', reason: '棉被没到货', winners: [] }]);
    for (const late of [drop, () => enter(drawId, 0), () => run(drawId)])
      await expect(late()).rejects.toMatchObject({ code: 'DRAW_CLOSED' });
  });
});

describe('a draw', () => {
  it('takes each household once, a card at the counter as well', async () => {
    const { world, clerk, households, ask, placeOf, open, enter, nth } = await aDrawing();
    const { drawId } = await open();
    expect(await enter(drawId, 0)).toEqual({ entrants: 1 });
    expect(await enter(drawId, 0)).toEqual({ entrants: 1 });
    const { cardToken } = nth(households, 1);
    const shown = { ...placeOf(1), ...ask(), drawId, cardToken };
    expect(await world.as(clerk)('draw.enter', shown)).toEqual({ entrants: 2 });
    const other = { ...shown, ...ask(), cardToken: 'ZZZZZZZZZZZZZZZZ' };
    await expect(world.as(clerk)('draw.enter', other)).rejects.toMatchObject({
      code: 'CARD_REVOKED',
    });
  });

  it('takes a household that rings, tells it who put it down, and keeps that name', async () => {
    const drawing = await aDrawing({ households: 2 });
    const { world, clerk, villagers, households, ask, placeOf, open, enter, nth } = drawing;
    const { drawId } = await open();
    const { name } = clerk.person;
    const [rings, own] = [nth(villagers, 0), nth(villagers, 1)];
    for (const [index, villager] of [rings, own].entries()) {
      const bound = { role: 'villager', ...placeOf(index) } as const;
      await world.store.insert('members', memberOf(villager.person, bound, world.now()));
      await world.as(villager)('message.subscribe', { requestId: uuid(), topics: ['reservation'] });
    }
    const wish = { ...placeOf(0), ...ask(), drawId };
    await world.as(clerk)('draw.enter', wish);
    await world.as(clerk)('draw.enter', wish);
    await enter(drawId, 1);
    await world.as(clerk)('draw.enter', { ...placeOf(1), ...ask(), drawId });

    await world.sendMessages();
    expect(world.inbox()).toMatchObject([
      {
        data: {
          touser: rings.openid,
          data: { thing1: { value: '棉被抽签' }, thing2: { value: `${name}替您家报了名` } },
        },
      },
    ]);
    expect(await drawing.mine(0)).toMatchObject([{ entered: true, enteredBy: name }]);
    expect(await drawing.mine(1)).toMatchObject([{ entered: true, enteredBy: null }]);
    await world.seal();
    world.advance(DAY);
    await drawing.run(drawId);
    const [told] = await drawing.list();
    expect(told?.winners.map(({ number, enteredBy }) => [number, enteredBy]).sort()).toEqual([
      [nth(households, 0).number, name],
      [nth(households, 1).number, null],
    ]);
    expect(await world.audit(drawing.village)).toEqual([]);
  });

  it('waits for the seal, and takes nobody once it is there', async () => {
    const { world, open, enter, run } = await aDrawing();
    const { drawId } = await open();
    await enter(drawId, 0);
    await expect(run(drawId)).rejects.toMatchObject({
      code: 'DRAW_OPEN',
      facts: { name: '棉被', day: '2026-11-21' },
    });
    await world.seal();
    await expect(enter(drawId, 1)).rejects.toMatchObject({ code: 'DRAW_CLOSED' });
    expect(await run(drawId)).toEqual({ winners: 1 });
    await expect(run(drawId)).rejects.toMatchObject({ code: 'DRAW_CLOSED' });
  });

  it('goes by the next seal when a night went unsealed', async () => {
    const { world, village, open, enter, run, mine } = await aDrawing();
    const { drawId } = await open();
    await enter(drawId, 0);
    world.advance(DAY);
    await expect(enter(drawId, 1)).rejects.toMatchObject({ code: 'DRAW_CLOSED' });
    await expect(run(drawId)).rejects.toMatchObject({ code: 'DRAW_OPEN' });
    await world.seal();
    await run(drawId);
    expect(await mine(0)).toMatchObject([{ place: 1, seed: { day: '2026-11-22' } }]);
    expect(await mine(1)).toMatchObject([{ place: null, entered: false }]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is of goods that are there and in no other draw, within two months', async () => {
    const { open, world, committee, ask, quilt } = await aDrawing({ pieces: 9 });
    const far = { closesOn: '2027-02-01', until: '2027-02-02' };
    await expect(open(far)).rejects.toMatchObject({ code: 'DAY_OUT_OF_REACH' });
    const back = { closesOn: '2026-11-25', until: '2026-11-25' };
    await expect(open(back)).rejects.toMatchObject({ code: 'DAY_OUT_OF_REACH' });
    const days = { closesOn: '2026-11-21', until: '2026-11-30' };
    const many = { ...ask(), goodsId: quilt.id, pieces: 10, ...days };
    await expect(world.as(committee)('draw.open', many)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
    });
    await open();
    await expect(open()).rejects.toMatchObject({ code: 'DRAW_UNDER_WAY' });
  });
});

describe('the audit of the draws', () => {
  it('finds another salt, another seed, another order and others who may take', async () => {
    const drawing = await aDrawing();
    const { world, village, goods } = drawing;
    const { drawId, salt } = await drawn(drawing);
    const [draw, drawnGoods] = [await world.store.get('draws', drawId), await goods()];
    if (draw === null || drawnGoods.allotment === null) throw new Error('lots were drawn');
    const details = async () => (await world.audit(village)).map(({ detail }) => detail);
    const write = (change: object) =>
      world.store.transact((tx) => tx.replace('draws', { ...draw, ...change }));
    await write({ seed: { day: '2026-11-21', root: '0'.repeat(64), salt } });
    expect(await details()).toEqual(['another seed', 'another order']);
    await write({ seed: { ...draw.seed, salt: '0'.repeat(64) } });
    expect(await details()).toEqual(['another salt', 'another order']);
    await write({ state: 'open', seed: null, salt: '0'.repeat(64) });
    expect(await details()).toEqual(['another salt']);
    await write({ state: 'open', seed: null, salt: null });
    expect(await details()).toEqual(['another salt']);
    await write({ order: [...draw.order].reverse() });
    expect(await details()).toEqual(['another order', 'others may take']);
    await write({});
    const allotment = { ...drawnGoods.allotment, taken: ['somebody'] };
    await world.store.transact((tx) => tx.replace('goods', { ...drawnGoods, allotment }));
    expect(await details()).toEqual(['others may take']);
  });
});
