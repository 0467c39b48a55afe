import fc from 'fast-check';
import type { Input } from '@contract/index';
import { POINT } from '@domain/points';
import { quantity } from '@domain/quantity';
import { uuid } from '../support/builders';
import { aCounter } from '../support/counter';

type Wish = Input<'trade-in.create'>;
type Counter = Awaited<ReturnType<typeof aCounter>>;

const grams = (amount: number) => quantity(amount);
const weighing = (gross: number, tare: number) => ({ gross: grams(gross), tare: grams(tare) });

const visit = ({ world, clerk, place, household }: Counter, wish: Partial<Wish>) =>
  world.as(clerk)('trade-in.create', {
    ...place,
    requestId: uuid(),
    cardToken: household.cardToken,
    tableVersion: 1,
    lines: [],
    ...wish,
  });

describe('what is weighed', () => {
  it('counts without the basket, in as many goes as it takes, and the receipt says how', async () => {
    const counter = await aCounter();
    const weighings = [weighing(2_500, 300), weighing(1_100, 300)];
    const { entry } = await visit(counter, {
      lines: [{ materialId: 'clothes', quantity: grams(3_000), weighings }],
    });
    expect(entry.amount).toBe(6 * POINT);
    expect(entry.source).toMatchObject({ lines: [{ quantity: 3_000, weighings }] });
    expect(await counter.world.audit(counter.village)).toEqual([]);
  });

  it('is the sum of what was on the scale, whatever was on it', async () => {
    const counter = await aCounter();
    const goes = fc.array(
      fc
        .record({
          net: fc.integer({ min: 1, max: 50_000 }),
          tare: fc.integer({ min: 0, max: 5_000 }),
        })
        .map(({ net, tare }) => weighing(net + tare, tare)),
      { minLength: 1, maxLength: 10 },
    );
    const off = fc.constantFrom(-1, 0, 1);
    await fc.assert(
      fc.asyncProperty(goes, off, async (weighings, by) => {
        const net = weighings.reduce((sum, { gross, tare }) => sum + gross - tare, 0);
        fc.pre(net + by > 0);
        const lines = [{ materialId: 'recyclable', quantity: grams(net + by), weighings }];
        const asked = visit(counter, { lines });
        if (by === 0) await expect(asked).resolves.toBeDefined();
        else await expect(asked).rejects.toMatchObject({ code: 'BAD_INPUT' });
      }),
      { numRuns: 20 },
    );
    expect(await counter.world.audit(counter.village)).toEqual([]);
  });

  it.each([
    { what: 'a basket as heavy as what is in it', line: { weighings: [weighing(300, 300)] } },
    { what: 'no go at all', line: { weighings: [] } },
    {
      what: 'eleven goes',
      line: { quantity: grams(11), weighings: Array.from({ length: 11 }, () => weighing(1, 0)) },
    },
    {
      what: 'bottles on the scale',
      line: {
        materialId: 'bottle',
        quantity: grams(35_000),
        weighings: [weighing(35_000, 0)],
      },
    },
  ])('is refused for $what', async ({ line }) => {
    const counter = await aCounter();
    const lines = [{ materialId: 'clothes', quantity: grams(500), ...line }];
    await expect(visit(counter, { lines })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect((await counter.home()).latest).toEqual([]);
  });
});

describe('what is not taken', () => {
  it('is written down with its reason, and makes no points', async () => {
    const counter = await aCounter();
    const { entry } = await visit(counter, {
      lines: [{ materialId: 'clothes', quantity: grams(500) }],
      rejected: [
        { materialId: 'recyclable', quantity: grams(2_000), reason: '受潮了' },
        { materialId: 'bottle', quantity: null, reason: '没有倒空' },
      ],
    });
    expect(entry.amount).toBe(POINT);
    expect(entry.source).toMatchObject({
      rejected: [
        { name: '废纸等可回收物', unitName: '公斤', quantity: 2_000, reason: '受潮了' },
        { name: '饮料瓶、易拉罐', unitName: '个', quantity: null, reason: '没有倒空' },
      ],
    });
    expect((await counter.home()).remainders).toEqual({ clothes: 0 });
  });

  it('is an entry of no points when nothing was taken, and can be undone like any other', async () => {
    const counter = await aCounter();
    const { entry } = await visit(counter, {
      rejected: [{ materialId: 'bottle', quantity: null, reason: '混了泥土' }],
    });
    expect(entry).toMatchObject({ amount: 0, no: 1, source: { lines: [] } });
    await counter.undo(entry.id);
    expect((await counter.home()).balance).toBe(0);
    expect(await counter.world.audit(counter.village)).toEqual([]);
  });

  it.each<{ readonly what: string; readonly wish: Partial<Wish>; readonly code: string }>([
    { what: 'a visit with nothing at all', wish: {}, code: 'BAD_INPUT' },
    {
      what: 'something the shop does not know',
      wish: { rejected: [{ materialId: 'gold', quantity: null, reason: '脏' }] },
      code: 'NOT_FOUND',
    },
    {
      what: 'half a bottle',
      wish: { rejected: [{ materialId: 'bottle', quantity: grams(500), reason: '脏' }] },
      code: 'BAD_INPUT',
    },
    {
      what: 'no reason',
      wish: { rejected: [{ materialId: 'bottle', quantity: null, reason: ' ' }] },
      code: 'BAD_INPUT',
    },
  ])('is refused for $what', async ({ wish, code }) => {
    await expect(visit(await aCounter(), wish)).rejects.toMatchObject({ code });
  });
});
