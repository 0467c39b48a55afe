/**
 * Whatever clerks do, in whatever order, with conflicts, lost requests, lost replies and duplicates:
 * points, goods and remainders only move. Method: random wishes, all at once, each sent again under
 * its id until an answer comes; then the whole ledger is replayed.
 */
import fc from 'fast-check';
import { POINT, points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { Refusal } from '@domain/refusal';
import { NoAnswer } from '@/services/call';
import { aHousehold, aVillage, someGoods, staff, uuid } from '../support/builders';
import { counterOf } from '../support/counter';
import { aWorld } from '../support/world';

const wish = fc.oneof(
  fc.record({
    act: fc.constant('bring' as const),
    who: fc.nat(2),
    material: fc.constantFrom('bottle', 'bag', 'clothes', 'kitchen'),
    amount: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    act: fc.constant('redeem' as const),
    who: fc.nat(2),
    goods: fc.nat(1),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ act: fc.constant('undo' as const), who: fc.nat(2), which: fc.nat(5) }),
);

const faults = fc.record({
  seed: fc.nat(1_000_000),
  conflict: fc.constantFrom(0, 0.1),
  timeoutBefore: fc.constantFrom(0, 0.05),
  timeoutAfter: fc.constantFrom(0, 0.05),
});

/** Asks again under the same id until the cloud answers, as the client does. */
async function insist<T>(send: () => Promise<T>): Promise<T | Refusal> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof Refusal) return error;
      if (!(error instanceof NoAnswer)) throw error;
    }
  }
  throw new Error('no answer after 200 tries');
}

async function aStormyShop(plan: { readonly seed: number }) {
  const village = aVillage();
  const households = [0, 1, 2].map(() => aHousehold({ villageId: village.id }));
  const goods = [
    someGoods({ villageId: village.id, price: points(2 * POINT), stock: 4 }),
    someGoods({ villageId: village.id, price: points(7 * POINT), stock: 2 }),
  ];
  const clerk = staff('clerk', village);
  const calm = await aWorld({
    villages: [village],
    households,
    goods,
    people: [clerk],
    faults: { seed: 0 },
    // A transaction whose rollback was lost holds its documents for 30 seconds: here, 150 ms.
    pace: 200,
  });
  Object.assign(calm.storm, plan);
  return { village, households, goods, clerk, world: calm };
}

it('keeps every law under conflicts, lost messages and repeats', async () => {
  let lostMessages = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(wish, { minLength: 1, maxLength: 20 }),
      faults,
      async (wishes, plan) => {
        const { village, households, goods, clerk, world } = await aStormyShop(plan);
        const counters = households.map((household) => counterOf(world, village, household, clerk));
        const posted: string[][] = [[], [], []];

        await Promise.all(
          wishes.map(async (one) => {
            const counter = counters[one.who];
            const mine = posted[one.who];
            if (!counter || !mine) throw new Error('the generator names households in the world');
            const requestId = uuid();
            const outcome = await insist(async () => {
              if (one.act === 'undo') return counter.undo(mine[one.which] ?? 'none', requestId);
              if (one.act === 'bring')
                return counter.bring(
                  [{ materialId: one.material, quantity: quantity(one.amount * 1_000) }],
                  requestId,
                );
              const item = goods[one.goods];
              if (!item) throw new Error('the generator names goods in the world');
              return counter.redeem(
                [{ goodsId: item.id, price: item.price, count: one.count }],
                requestId,
              );
            });
            if (!(outcome instanceof Refusal)) mine.push(outcome.entry.id);
          }),
        );

        Object.assign(world.storm, { conflict: 0, timeoutBefore: 0, timeoutAfter: 0 });
        expect(await world.audit(village)).toEqual([]);
        const entries = (
          await Promise.all(posted.flat().map((id) => world.store.get('entries', id)))
        ).filter(Boolean);
        expect(entries).toHaveLength(posted.flat().length);
        lostMessages += world.bugs.length;
        await world.close();
      },
    ),
    { numRuns: 60 },
  );
  // The weather was as bad as promised.
  expect(lostMessages).toBeGreaterThan(20);
}, 120_000);
