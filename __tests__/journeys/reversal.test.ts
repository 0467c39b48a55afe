import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { someGoods, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

const soap = () => someGoods({ name: '肥皂', price: points(5 * POINT), stock: 3 });
const DAY = 86_400_000;

describe('a mistake is mended by an opposite entry', () => {
  it('takes back the points and the remainder of a wrong trade-in', async () => {
    const { bring, undo, home, world, village } = await aCounter();
    const { entry } = await bring([{ materialId: 'bottle', quantity: quantity(40_000) }]);

    const { entry: reversal } = await undo(entry.id);

    expect(reversal).toMatchObject({
      kind: 'reversal',
      no: 2,
      from: 'household',
      to: 'issued',
      amount: POINT,
      source: { no: 1, reason: '录错数量' },
    });
    const after = await home();
    expect(after).toMatchObject({ balance: 0, remainders: { bottle: 0 } });
    expect(after.latest.map(({ reversedBy }) => reversedBy)).toEqual([null, reversal.id]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('puts redeemed goods back on the shelf and the points back to where they came from', async () => {
    const bar = soap();
    const { earn, redeem, undo, state, world, village } = await aCounter({ goods: [bar] });
    await earn(3);
    await earn(4);
    const before = await state();
    const { entry } = await redeem([{ goodsId: bar.id, count: 1, price: bar.price }]);
    await undo(entry.id);
    expect((await state()).lots).toEqual(before.lots);
    expect((await world.store.get('goods', bar.id))?.stock).toBe(3);
    expect(await world.audit(village)).toEqual([]);
  });

  it('leaves a debt when the points were already spent, which later earnings make good', async () => {
    const bar = soap();
    const { earn, redeem, undo, home, state, world, village } = await aCounter({ goods: [bar] });
    const { entry } = await earn(5);
    await redeem([{ goodsId: bar.id, count: 1, price: bar.price }]);
    await undo(entry.id);
    expect((await home()).balance).toBe(-5 * POINT);

    await earn(7);
    expect(await state()).toMatchObject({ balance: 2 * POINT, lots: [{ no: 4, left: 2 * POINT }] });
    expect(await world.audit(village)).toEqual([]);
  });

  it('happens once: a second reversal is refused, a repeat gets the first answer', async () => {
    const { earn, undo, home } = await aCounter();
    const { entry } = await earn(5);
    const requestId = uuid();
    const first = await undo(entry.id, requestId);
    await expect(undo(entry.id)).rejects.toMatchObject({ code: 'ALREADY_REVERSED' });
    expect(await undo(entry.id, requestId)).toEqual(first);
    expect((await home()).balance).toBe(0);
  });

  it('reverses once when two people do it at the same time', async () => {
    const { earn, undo, home, world, village } = await aCounter();
    const { entry } = await earn(5);
    const outcomes = await Promise.allSettled([undo(entry.id), undo(entry.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await home()).balance).toBe(0);
    expect(await world.audit(village)).toEqual([]);
  });

  it('is too late for the clerk the next day, not for the committee', async () => {
    const { earn, undo, world, committee, village } = await aCounter();
    const { entry } = await earn(5);
    world.advance(DAY);
    await expect(undo(entry.id)).rejects.toMatchObject({ code: 'REVERSAL_TOO_LATE' });
    const mended = await world.as(committee)('entry.reverse', {
      villageId: village.id,
      requestId: uuid(),
      entryId: entry.id,
      reason: '核对后发现认错人',
    });
    expect(mended.entry).toMatchObject({ amount: 5 * POINT, by: { role: 'committee' } });
  });

  it('is itself not reversed', async () => {
    const { earn, undo } = await aCounter();
    const { entry } = await earn(5);
    const { entry: reversal } = await undo(entry.id);
    await expect(undo(reversal.id)).rejects.toMatchObject({ code: 'NOT_REVERSIBLE' });
  });

  it('finds no entry of another village', async () => {
    const { undo } = await aCounter();
    await expect(undo('elsewhere.1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
