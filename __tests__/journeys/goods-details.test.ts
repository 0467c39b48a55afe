import type { Input } from '@contract/index';
import { NEW_GOODS } from '@domain/goods';
import { POINT, points } from '@domain/points';
import { aVillage, someGoods, staff, uuid } from '../support/builders';
import { aCounter } from '../support/counter';
import { PHOTO } from '../support/photos';

const LABEL = { name: '食用油', unitName: '瓶', price: points(60 * POINT) };
type Details = Partial<Input<'goods.create'>>;

async function aShelf() {
  const milk = someGoods({
    name: '牛奶',
    stock: 9,
    reserved: 2,
    costFen: 250,
    reorderAt: 5,
    quota: { count: 100, per: 'month' },
    given: { window: '2026-11', count: 40 },
    batches: [
      { id: 'gone', expiresOn: '2026-11-20', left: 1 },
      { id: 'soon', expiresOn: '2026-11-25', left: 8 },
    ],
  });
  const village = aVillage();
  const supervisor = staff('supervisor', village);
  const counter = await aCounter({ villages: [village], goods: [milk], people: [supervisor] });
  const { world, committee, clerk } = counter;
  const villageId = village.id;
  const add = (details: Details = {}, requestId = uuid()) =>
    world.as(committee)('goods.create', { villageId, requestId, ...LABEL, ...details });
  const edit = (goodsId: string, details: Details = {}) =>
    world.as(committee)('goods.edit', {
      villageId,
      requestId: uuid(),
      goodsId,
      ...LABEL,
      onShelf: true,
      ...details,
    });
  const list = async (by = committee) =>
    (await world.as(by)('goods.list', { villageId, offShelfToo: true })).goods;
  const photo = async (by = committee) => {
    const taken = { villageId, requestId: uuid(), base64: PHOTO };
    return (await world.as(by)('photo.create', taken)).photoId;
  };
  return { ...counter, villageId, milk, clerk, supervisor, add, edit, list, photo };
}

describe('what is known of goods', () => {
  it('is the shelf they stand on, their barcode, what they cost, when to buy, what one may take', async () => {
    const { add, list } = await aShelf();
    const details = {
      category: '粮油',
      barcode: '6901234567892',
      costFen: 5_990,
      reorderAt: 5,
      limit: { count: 1, per: 'month' },
    } as const;
    const { goodsId } = await add(details);
    expect((await list()).find(({ id }) => id === goodsId)).toMatchObject({
      ...details,
      kind: 'goods',
      available: 0,
      quota: null,
    });
  });

  it('stays as it was where an edit does not name it, and goes where it says none', async () => {
    const { add, edit, list } = await aShelf();
    const { goodsId } = await add({ barcode: '6901234567892', category: '粮油', reorderAt: 5 });
    await edit(goodsId, { reorderAt: null });
    expect((await list()).find(({ id }) => id === goodsId)).toMatchObject({
      barcode: '6901234567892',
      category: '粮油',
      reorderAt: null,
    });
  });

  it('is a barcode no other goods bear', async () => {
    const { add, edit } = await aShelf();
    const requestId = uuid();
    const first = await add({ barcode: '6901234567892' }, requestId);
    await expect(add({ barcode: '6901234567892' })).rejects.toMatchObject({
      code: 'BARCODE_TAKEN',
      facts: { name: '食用油' },
    });
    expect(await add({ barcode: '6901234567892' }, requestId)).toEqual(first);
    await expect(edit(first.goodsId, { barcode: '6901234567892' })).resolves.toEqual(first);
    const second = await add();
    await expect(edit(second.goodsId, { barcode: '6901234567892' })).rejects.toMatchObject({
      code: 'BARCODE_TAKEN',
    });
  });

  it('is told villagers as far as it is theirs: what is there for them, and nothing of the stock room', async () => {
    const { list, villager, clerk } = await aShelf();
    const [told] = await list(villager);
    const [kept] = await list(clerk);
    const quota = { count: 100, per: 'month', left: 60 };
    expect(told).toMatchObject({
      ...{ available: 6, stock: 6, reserved: 0, batches: [], reorderAt: null, costFen: null },
      quota,
    });
    expect(kept).toMatchObject({
      ...{ available: 6, stock: 9, reserved: 2, reorderAt: 5, costFen: 250, quota },
      batches: [
        { expiresOn: '2026-11-20', left: 1 },
        { expiresOn: '2026-11-25', left: 8 },
      ],
    });
  });

  it('is a service of a merchant only together with the merchant', async () => {
    const { add } = await aShelf();
    await expect(add({ kind: 'service' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the picture of goods', () => {
  it('is for everybody in the village', async () => {
    const { world, villageId, villager, photo, add } = await aShelf();
    const photoId = await photo();
    const link = () => world.as(villager)('photo.link', { villageId, photoId });
    await expect(link()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await add({ photoId });
    expect((await link()).url).toMatch(/^http/);
  });

  it('never shows a household', async () => {
    const { world, place, villager, add, edit, milk } = await aShelf();
    const taken = { ...place, requestId: uuid(), base64: PHOTO };
    const { photoId } = await world.as(villager)('photo.create', taken);
    await expect(add({ photoId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(edit(milk.id, { photoId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a move', () => {
  const HOURS = 3_600_000;

  async function aShelfCountedAt(countedAt: string) {
    const shelf = await aShelf();
    const { world, villageId, committee, milk } = shelf;
    await world.store.transact(async (tx) => {
      const goods = await tx.get('goods', milk.id);
      if (goods !== null) await tx.replace('goods', { ...goods, countedAt, reserved: 0 });
    });
    const move = (fields: Partial<Input<'move.create'>>) =>
      world.as(committee)('move.create', {
        ...{ villageId, requestId: uuid(), goodsId: milk.id, kind: 'purchase', pieces: 4 },
        note: '镇上批发部',
        ...fields,
      });
    const moves = async () =>
      (await world.as(committee)('move.list', { villageId, limit: 10 })).moves;
    return { ...shelf, move, moves };
  }

  it('says what it cost and when it goes off; what goes off first leaves first', async () => {
    const { move, moves, world, milk, village } = await aShelfCountedAt('');
    await move({ expiresOn: '2026-11-23', costFen: 1_000 });
    expect((await moves())[0]).toMatchObject({
      ...{ expiresOn: '2026-11-23', costFen: 1_000, receiptId: null, photoIds: [] },
    });
    await move({ kind: 'return', pieces: 3, note: '退给批发部' });
    const { batches } = (await world.store.get('goods', milk.id)) ?? NEW_GOODS;
    expect(batches.map(({ left }) => left)).toEqual([8, 2]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('from before the last count changes nothing: what it brought was counted', async () => {
    const { move, moves, world, milk, village } = await aShelfCountedAt('2026-11-21T02:00:00.000Z');
    expect(await move({ occurredAt: '2026-11-21T01:59:59.999Z' })).toEqual({ stock: 9 });
    expect(
      await move({ kind: 'loss', pieces: 50, occurredAt: '2026-11-20T02:00:00.000Z' }),
    ).toEqual({ stock: 9 });
    expect(await move({ occurredAt: '2026-11-21T02:00:00.000Z' })).toEqual({ stock: 13 });
    const written = (await moves()).map(({ kind, count }) => [kind, count]);
    expect(written.slice(-2, -1)).toEqual(written.filter(([, count]) => count === 4).slice(-1));
    expect(written.filter(([kind]) => kind === 'merge')).toHaveLength(2);
    expect((await world.store.get('goods', milk.id))?.received).toBe(13);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is of the last 31 days, and not of one to come', async () => {
    const { move, world } = await aShelfCountedAt('');
    const refused = {
      code: 'DAY_OUT_OF_REACH',
      facts: { from: '2026-10-21', until: '2026-11-21' },
    };
    const now = Date.parse(world.now());
    const ahead = new Date(now + HOURS).toISOString();
    await expect(move({ occurredAt: ahead })).rejects.toMatchObject(refused);
    const long = new Date(now - 32 * 24 * HOURS).toISOString();
    await expect(move({ occurredAt: long })).rejects.toMatchObject(refused);
    const most = '2026-10-20T16:00:00.000Z';
    await expect(move({ occurredAt: most })).resolves.toEqual({ stock: 13 });
  });

  it('brings nothing that has gone off, and nothing of a service', async () => {
    const { move, world, villageId, village, committee } = await aShelfCountedAt('');
    await expect(move({ expiresOn: '2026-11-20' })).rejects.toMatchObject({
      code: 'GOODS_EXPIRED',
      facts: { name: '牛奶', day: '2026-11-20' },
    });
    await expect(move({ expiresOn: '2026-11-21' })).resolves.toBeDefined();
    const haircut = someGoods({ villageId, kind: 'service', stock: 0, name: '理发' });
    await world.store.insert('goods', haircut);
    const stocked = world.as(committee)('move.create', {
      ...{ villageId: village.id, requestId: uuid(), goodsId: haircut.id },
      ...{ kind: 'found', pieces: 1, note: '理发' },
    });
    await expect(stocked).rejects.toMatchObject({ code: 'SERVICE_UNSTOCKED' });
  });
});

describe('the pace of hand-outs', () => {
  const A_DAY = 24 * 3_600_000;

  it('counts what left on each of the last 28 days, less what came back', async () => {
    const { earn, redeem, undo, world, milk } = await aShelf();
    await earn(50);
    const one = [{ goodsId: milk.id, price: milk.price, count: 1 }];
    const pace = async () => (await world.store.get('goods', milk.id))?.handedOut;
    await redeem(one);
    const { entry } = await redeem(one);
    await undo(entry.id);
    expect(await pace()).toEqual({ '2026-11-21': 1 });
    world.advance(3 * A_DAY);
    await redeem(one);
    expect(await pace()).toEqual({ '2026-11-21': 1, '2026-11-24': 1 });
  });
});
