import type { Input } from '@contract/index';
import { defaultExchangeTable } from '@domain/default-exchange-table';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import type { Somebody } from '../support/builders';
import { uuid } from '../support/builders';
import { aCounter } from '../support/counter';

type Counter = Awaited<ReturnType<typeof aCounter>>;
type Wish = Input<'table.save'>;

/** As the committee found it, to be changed from there. */
function theTable(): Pick<Wish, 'wasteClasses' | 'materials'> {
  const { wasteClasses, materials } = defaultExchangeTable('2026-10-01');
  // Safe: only the read-only marks differ.
  return { wasteClasses, materials } as Pick<Wish, 'wasteClasses' | 'materials'>;
}

const save = ({ world, village, committee }: Counter, wish: Partial<Wish> = {}) =>
  world.as(committee)('table.save', {
    villageId: village.id,
    requestId: uuid(),
    base: 1,
    effectiveFrom: '2026-11-21',
    ...theTable(),
    ...wish,
  });

const shopOf = ({ world, village }: Counter, by: Somebody) =>
  world.as(by)('shop.get', { villageId: village.id });

/** 20 bottles a point instead of 35. */
function dearer(): Wish['materials'] {
  return theTable().materials.map((one) =>
    one.id === 'bottle' ? { ...one, rate: { ...one.rate, quantity: quantity(20_000) } } : one,
  );
}

const bottles = (count: number) => ({ materialId: 'bottle', quantity: quantity(count * 1_000) });

describe('a committee changes the exchange table', () => {
  it('begins with classes and colours that say they are to be checked', async () => {
    const counter = await aCounter();
    const { table } = await shopOf(counter, counter.villager);
    expect(table.wasteClasses.map(({ name, colour }) => [name, colour])).toEqual([
      ['可回收物', 'blue'],
      ['厨余垃圾', 'green'],
      ['有害垃圾', 'red'],
      ['其他垃圾', 'grey'],
    ]);
    expect(table.wasteClasses.every(({ estimated }) => estimated)).toBe(true);
  });

  it('names and colours the bins as they stand there: kitchen waste blue, the rest green', async () => {
    const counter = await aCounter();
    const source = '村口的桶';
    const wasteClasses: Wish['wasteClasses'] = [
      { id: 'kitchen', name: '厨余', colour: 'blue', source, estimated: false },
      { id: 'rest', name: '其他', colour: 'green', source, estimated: false },
    ];
    const materials = theTable().materials.map((one) => ({
      ...one,
      classId: one.id === 'kitchen' ? 'kitchen' : 'rest',
    }));
    await save(counter, { wasteClasses, materials });
    const { table } = await shopOf(counter, counter.villager);
    expect(table).toMatchObject({ version: 2, effectiveFrom: '2026-11-21', wasteClasses });
    expect(table.materials.find(({ id }) => id === 'kitchen')).toMatchObject({
      classId: 'kitchen',
    });
  });

  it('is in force at once, and what was brought before stays as it was counted', async () => {
    const counter = await aCounter();
    const { world, village, clerk, household, place, bring, home } = counter;
    await bring([bottles(35)]);
    expect(await save(counter, { materials: dearer() })).toEqual({
      version: 2,
      effectiveFrom: '2026-11-21',
    });
    await expect(bring([bottles(20)])).rejects.toMatchObject({
      code: 'TABLE_CHANGED',
      facts: { version: 2 },
    });
    const { entry } = await world.as(clerk)('trade-in.create', {
      ...place,
      requestId: uuid(),
      cardToken: household.cardToken,
      tableVersion: 2,
      lines: [bottles(20)],
    });
    expect(entry.amount).toBe(POINT);
    const { latest } = await home();
    expect(latest.map((row) => row.entry.source)).toMatchObject([
      { tableVersion: 2, lines: [{ rate: { quantity: 20_000 } }] },
      { tableVersion: 1, lines: [{ rate: { quantity: 35_000 } }] },
    ]);
    expect(await world.audit(village)).toEqual([]);
  });

  it('can be announced, and takes over on its first day by itself', async () => {
    const counter = await aCounter();
    const { world, villager, bring } = counter;
    await save(counter, { materials: dearer(), effectiveFrom: '2026-11-23' });
    const before = await shopOf(counter, villager);
    expect([before.table.version, before.nextTable?.version]).toEqual([1, 2]);
    await expect(bring([bottles(35)])).resolves.toBeDefined();

    world.advance(2 * 86_400_000);
    const after = await shopOf(counter, villager);
    expect([after.table.version, after.nextTable]).toEqual([2, null]);
    await expect(bring([bottles(20)])).rejects.toMatchObject({ code: 'TABLE_CHANGED' });

    await save(counter, { base: 2, effectiveFrom: '2026-12-01' });
    const third = await shopOf(counter, villager);
    expect([third.table.version, third.nextTable?.version]).toEqual([2, 3]);
  });

  it('takes new things, with an id of their own', async () => {
    const counter = await aCounter();
    const [first] = theTable().materials;
    if (first === undefined) throw new Error('the table has materials');
    const glass = { ...first, id: null, name: '玻璃瓶', gramsEach: 300, source: '村民代表会议定' };
    await save(counter, { materials: [...theTable().materials, glass] });
    const { table } = await shopOf(counter, counter.clerk);
    const added = table.materials.at(-1);
    expect(added).toMatchObject({ id: 'm2-9', name: '玻璃瓶', gramsEach: 300 });
  });

  it.each<{ readonly what: string; readonly wish: () => Partial<Wish>; readonly code: string }>([
    { what: 'was saved by another meanwhile', wish: () => ({ base: 0 }), code: 'TABLE_CHANGED' },
    {
      what: 'would hold for days that are past',
      wish: () => ({ effectiveFrom: '2026-11-20' }),
      code: 'DAY_OUT_OF_REACH',
    },
    {
      what: 'names a class it does not have',
      wish: () => ({ wasteClasses: theTable().wasteClasses.slice(0, 1) }),
      code: 'BAD_INPUT',
    },
    {
      what: 'weighs what households have left over by the piece',
      wish: () => ({
        materials: theTable().materials.map((one) => ({ ...one, measure: 'weight' as const })),
      }),
      code: 'BAD_INPUT',
    },
    {
      what: 'changes a thing it never had',
      wish: () => ({ materials: theTable().materials.map((one) => ({ ...one, id: 'gold' })) }),
      code: 'NOT_FOUND',
    },
    {
      what: 'has one name twice',
      wish: () => ({ materials: theTable().materials.map((one) => ({ ...one, name: '纸' })) }),
      code: 'BAD_INPUT',
    },
    {
      what: 'gives nothing for a thing',
      wish: () => ({
        materials: theTable().materials.map((one) => ({
          ...one,
          rate: { ...one.rate, points: points(0) },
        })),
      }),
      code: 'BAD_INPUT',
    },
  ])('is refused when it $what', async ({ wish, code }) => {
    const counter = await aCounter();
    await expect(save(counter, wish())).rejects.toMatchObject({ code });
    const { table } = await shopOf(counter, counter.villager);
    expect(table.version).toBe(1);
  });
});
