import type { Input } from '@contract/index';
import { POINT, points } from '@domain/points';
import { someGoods, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

async function aShelf() {
  const bar = someGoods({ name: '肥皂', price: points(5 * POINT), stock: 3 });
  const counter = await aCounter({ goods: [bar] });
  const { world, committee, clerk, village } = counter;
  const villageId = village.id;
  const move = (
    kind: Input<'move.create'>['kind'],
    pieces: number,
    { by = clerk, requestId = uuid(), goodsId = bar.id } = {},
  ) =>
    world.as(by)('move.create', {
      villageId,
      requestId,
      goodsId,
      kind,
      pieces,
      note: '镇上批发部',
    });
  const stock = async () => (await world.store.get('goods', bar.id))?.stock;
  const list = (offShelfToo = false) =>
    world.as(committee)('goods.list', { villageId, offShelfToo });
  return { ...counter, villageId, bar, move, stock, list };
}

describe('goods come and go', () => {
  it('are bought and given, and the shelf holds what came less what was handed out', async () => {
    const { world, village, bar, move, stock, earn, redeem } = await aShelf();
    expect(await move('purchase', 20)).toEqual({ stock: 23 });
    expect(await move('donation', 5)).toEqual({ stock: 28 });
    await earn(10);
    await redeem([{ goodsId: bar.id, price: bar.price, count: 2 }]);
    expect(await move('loss', 1)).toEqual({ stock: 25 });
    expect(await stock()).toBe(25);
    expect(await world.audit(village)).toEqual([]);
  });

  it('each change has its reason, who and when, the newest first', async () => {
    const { world, villageId, committee, move } = await aShelf();
    await move('purchase', 20);
    world.advance(60_000);
    await move('loss', 2, { by: committee });
    const { moves } = await world.as(committee)('move.list', { villageId, limit: 10 });
    expect(moves).toMatchObject([
      { kind: 'loss', count: -2, stockAfter: 21, byRole: 'committee' },
      { kind: 'purchase', count: 20, stockAfter: 23, note: '镇上批发部', byRole: 'clerk' },
      { kind: 'opening', count: 3, stockAfter: 3 },
    ]);
  });

  it('once, when the same request comes twice or sixteen times at once', async () => {
    const { move, stock, world, village } = await aShelf();
    const requestId = uuid();
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => move('purchase', 20, { requestId })),
    );
    expect(new Set(answers.map((answer) => answer.stock))).toEqual(new Set([23]));
    expect(await stock()).toBe(23);
    expect(await world.audit(village)).toEqual([]);
  });

  it('never lose a piece when clerks receive and hand out at once', async () => {
    const { world, committee, village, bar, move, stock, earn, redeem } = await aShelf();
    await earn(100);
    await Promise.all([
      ...Array.from({ length: 20 }, () => move('purchase', 1)),
      ...Array.from({ length: 10 }, () =>
        redeem([{ goodsId: bar.id, price: bar.price, count: 1 }]).catch(() => undefined),
      ),
    ]);
    const { entries } = await world.as(committee)('ledger.list', {
      villageId: village.id,
      kind: 'redemption',
      limit: 50,
    });
    expect(await stock()).toBe(3 + 20 - entries.length);
    expect(await world.audit(village)).toEqual([]);
  });

  it('but no more is lost than is there', async () => {
    const { move, stock } = await aShelf();
    await expect(move('loss', 4)).rejects.toMatchObject({
      code: 'STOCK_SHORT',
      facts: { name: '肥皂', stock: 3, count: 4 },
    });
    expect(await stock()).toBe(3);
  });

  it('and nothing moves for goods of another village', async () => {
    const { move, world } = await aShelf();
    const elsewhere = someGoods();
    await world.store.insert('goods', elsewhere);
    await expect(move('purchase', 1, { goodsId: elsewhere.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the committee keeps the shelf', () => {
  it('adds goods, which start with nothing in stock', async () => {
    const { world, committee, villageId, list, move } = await aShelf();
    const { goodsId } = await world.as(committee)('goods.create', {
      villageId,
      requestId: uuid(),
      name: '火柴',
      unitName: '盒',
      price: points(POINT / 2),
    });
    expect((await list()).goods.at(-1)).toMatchObject({ id: goodsId, name: '火柴', stock: 0 });
    expect(await move('donation', 40, { goodsId })).toEqual({ stock: 40 });
  });

  it('changes a price: what was shown before is refused, what was posted keeps its price', async () => {
    const { world, committee, villageId, bar, earn, redeem, village } = await aShelf();
    await earn(20);
    const { entry } = await redeem([{ goodsId: bar.id, price: bar.price, count: 1 }]);
    const price = points(6 * POINT);
    const label = { name: '肥皂', unitName: '块', price, onShelf: true };
    await world.as(committee)('goods.edit', {
      villageId,
      requestId: uuid(),
      goodsId: bar.id,
      ...label,
    });
    const stale = redeem([{ goodsId: bar.id, price: bar.price, count: 1 }]);
    await expect(stale).rejects.toMatchObject({ code: 'PRICE_CHANGED', facts: { price } });
    await expect(redeem([{ goodsId: bar.id, price, count: 1 }])).resolves.toBeDefined();
    expect(entry.source).toMatchObject({ items: [{ price: 5 * POINT }] });
    expect(await world.audit(village)).toEqual([]);
  });

  it('takes goods off the shelf: villagers see them no more, the committee does', async () => {
    const { world, committee, villager, villageId, bar, list } = await aShelf();
    const { name, unitName, price } = bar;
    const off = { name, unitName, price, onShelf: false, goodsId: bar.id };
    await world.as(committee)('goods.edit', { villageId, requestId: uuid(), ...off });
    expect((await list()).goods).toEqual([]);
    expect((await list(true)).goods).toHaveLength(1);
    const seen = await world.as(villager)('goods.list', { villageId, offShelfToo: true });
    expect(seen.goods).toEqual([]);
  });
});
