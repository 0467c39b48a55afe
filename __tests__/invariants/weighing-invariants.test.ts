/** What goes over the scale, at random and all at once. */
import fc from 'fast-check';
import type { Input } from '@contract/index';
import { defaultExchangeTable } from '@domain/default-exchange-table';
import { quantity } from '@domain/quantity';
import { Refusal } from '@domain/refusal';
import { DAY_MS, dayOf } from '@domain/village-time';
import { aHousehold, aVillage, somebody, staff, uuid } from '../support/builders';
import { aCounter } from '../support/counter';

type TradeIn = Input<'trade-in.create'>;
const clothes = (grams: number) => ({ materialId: 'clothes', quantity: quantity(grams) });

/** The code of a refusal; null for what was granted. */
async function codeOf(asked: Promise<unknown>): Promise<string | null> {
  try {
    await asked;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

it('WEI-01 nobody serves the own household alone, and a countersign is good for one posting', async () => {
  const village = aVillage();
  const own = aHousehold({ villageId: village.id });
  const place = { villageId: village.id, householdId: own.id };
  const clerk = somebody({ role: 'clerk', villageId: village.id }, { role: 'villager', ...place });
  const colleague = staff('clerk', village);
  const { world, state } = await aCounter({
    villages: [village],
    households: [own],
    people: [clerk, colleague],
    faults: { seed: 7 },
  });
  const sign = () => world.as(colleague)('countersign.create', { ...place, requestId: uuid() });
  const bring = (countersign: string | undefined) =>
    world.as(clerk)('trade-in.create', {
      ...place,
      requestId: uuid(),
      cardToken: own.cardToken,
      tableVersion: 1,
      lines: [clothes(500)],
      ...(countersign === undefined ? {} : { countersign }),
    });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('right', 'wrong', 'none'), { minLength: 2, maxLength: 6 }),
      async (tries) => {
        const before = (await state()).entryCount;
        const { code } = await sign();
        const other = code === '123456' ? '654321' : '123456';
        const given = { right: code, wrong: other, none: undefined };
        const codes = await Promise.all(tries.map((one) => codeOf(bring(given[one]))));
        const posted = (await state()).entryCount - before;
        expect(posted).toBe(codes.filter((one) => one === null).length);
        expect(posted).toBeLessThanOrEqual(tries.includes('right') ? 1 : 0);
        tries.forEach((one, index) => {
          if (one === 'none') expect(codes[index]).toBe('OWN_HOUSEHOLD');
          if (one === 'wrong') expect(codes[index]).not.toBeNull();
        });
      },
    ),
    { numRuns: 15, examples: [[['wrong', 'none']], [['wrong', 'right']]] },
  );
  expect(await world.audit(village)).toEqual([]);
  expect(world.bugs).toEqual([]);
});

it('WEI-02 what counts is the sum of gross less tare; what is refused makes neither points nor remainder', async () => {
  const counter = await aCounter();
  const { world, place, clerk, household, village, state } = counter;
  const goes = fc.array(fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.nat(2_000)), {
    minLength: 1,
    maxLength: 10,
  });
  const bring = (wish: Pick<TradeIn, 'lines' | 'rejected'>) =>
    world.as(clerk)('trade-in.create', {
      ...place,
      requestId: uuid(),
      cardToken: household.cardToken,
      tableVersion: 1,
      ...wish,
    });
  await fc.assert(
    fc.asyncProperty(goes, fc.boolean(), fc.integer({ min: -2, max: 2 }), async (some, no, off) => {
      const before = await state();
      const weighings = some.map(([net, tare]) => ({
        gross: quantity(net + tare),
        tare: quantity(tare),
      }));
      const net = some.reduce((sum, [each]) => sum + each, 0);
      fc.pre(net + off > 0);
      const rejected = [{ materialId: 'recyclable', quantity: quantity(700), reason: '受潮了' }];
      const wish = { lines: [{ ...clothes(net + off), weighings }], ...(no && { rejected }) };
      const refused = await codeOf(bring(wish));
      const after = await state();
      expect(refused).toBe(off === 0 ? null : 'BAD_INPUT');
      const came = after.balance - before.balance;
      const left = (after.remainders.clothes ?? 0) - (before.remainders.clothes ?? 0);
      // 500 g of clothes are one point: what came in is points and what is left over.
      expect(came / 2 + left).toBe(off === 0 ? net : 0);
      expect(after.remainders.recyclable).toBeUndefined();
    }),
    { numRuns: 30 },
  );
  expect(await world.audit(village)).toEqual([]);
});

it('WEI-03 a bag opens the scale for the household it was given to, and nothing else', async () => {
  const village = aVillage();
  const households = [aHousehold({ villageId: village.id }), aHousehold({ villageId: village.id })];
  const { world, clerk, committee } = await aCounter({ villages: [village], households });
  const villageId = village.id;
  const owners = new Map<string, string>();
  for (const { id: householdId } of households) {
    const wish = { villageId, householdId, requestId: uuid(), count: 3 };
    const { codes } = await world.as(committee)('bag.issue', wish);
    for (const code of codes) owners.set(code, householdId);
  }
  const gone = new Set<string>();
  const bags = [...owners.keys()];
  const step = fc.record({
    bag: fc.constantFrom(...bags),
    at: fc.constantFrom(...households),
    what: fc.constantFrom('scan', 'bring', 'bring', 'revoke'),
  });
  await fc.assert(
    fc.asyncProperty(step, async ({ bag, at, what }) => {
      const inUse = !gone.has(bag);
      if (what === 'revoke') {
        const wish = { villageId, requestId: uuid(), bagCode: bag, reason: '丢了' };
        const refused = await codeOf(world.as(clerk)('bag.revoke', wish));
        expect(refused).toBe(inUse ? null : 'BAG_REVOKED');
        gone.add(bag);
      } else if (what === 'scan') {
        const scanned = world.as(clerk)('card.scan', { villageId, token: bag });
        if (!inUse) await expect(scanned).rejects.toMatchObject({ code: 'BAG_REVOKED' });
        else expect(await scanned).toMatchObject({ id: owners.get(bag), cardToken: null });
      } else {
        const wish = { villageId, householdId: at.id, requestId: uuid(), bagCode: bag };
        const lines = [clothes(500)];
        const brought = world.as(clerk)('trade-in.create', { ...wish, tableVersion: 1, lines });
        const mine = inUse && owners.get(bag) === at.id;
        expect(await codeOf(brought)).toBe(mine ? null : 'BAG_REVOKED');
      }
    }),
    { numRuns: 60 },
  );
  expect(await world.audit(village)).toEqual([]);
});

it('WEI-04 what is brought is counted by the version of its day, whatever is saved meanwhile', async () => {
  const { world, village, committee, clerk, place, household } = await aCounter();
  const villageId = village.id;
  const saved: { readonly version: number; readonly from: string; readonly grams: number }[] = [
    { version: 1, from: '2026-10-01', grams: 500 },
  ];
  const inForce = () => saved.filter(({ from }) => from <= dayOf(world.now())).at(-1) ?? saved[0];
  const wish = fc.record({ days: fc.nat(3), grams: fc.integer({ min: 100, max: 900 }) });
  await fc.assert(
    fc.asyncProperty(wish, fc.nat(2), async ({ days, grams }, later) => {
      const from = dayOf(new Date(Date.parse(world.now()) + days * DAY_MS).toISOString());
      const { wasteClasses, materials } = defaultExchangeTable(from);
      const base = saved.at(-1)?.version ?? 1;
      const { version } = await world.as(committee)('table.save', {
        ...{ villageId, requestId: uuid(), base, effectiveFrom: from },
        wasteClasses: [...wasteClasses],
        materials: materials.map((one) => ({
          ...one,
          rate: one.id === 'clothes' ? { ...one.rate, quantity: quantity(grams) } : { ...one.rate },
        })),
      });
      // An announced version that another takes the place of never was in force.
      while ((saved.at(-1)?.from ?? '') > dayOf(world.now())) saved.pop();
      saved.push({ version, from, grams });
      world.advance(later * DAY_MS);

      const { table } = await world.as(clerk)('shop.get', { villageId });
      expect(table.version).toBe(inForce()?.version);
      const { entry } = await world.as(clerk)('trade-in.create', {
        ...{ ...place, requestId: uuid(), cardToken: household.cardToken },
        tableVersion: table.version,
        lines: [clothes(100)],
      });
      expect(entry.source).toMatchObject({
        tableVersion: inForce()?.version,
        lines: [{ rate: { quantity: inForce()?.grams } }],
      });
    }),
    { numRuns: 25 },
  );
  expect(await world.audit(village)).toEqual([]);
});
