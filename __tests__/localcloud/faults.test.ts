import type { FaultPlan } from '@localcloud/database/faults';
import { aDatabase } from './support/a-database';
import { refusalOf } from './support/sdk';

async function outcomes(faults: FaultPlan): Promise<string[]> {
  const things = aDatabase({ faults }).db.collection('things');
  const told: string[] = [];
  for (let n = 0; n < 40; n += 1) {
    const call = things.add({ _id: n }).then(() => 'done');
    told.push(await call.catch((error: unknown) => (error as { code: string }).code));
  }
  return told;
}

describe('faults', () => {
  it('strike in the same places for the same seed', async () => {
    const plan = { seed: 7, timeoutBefore: 0.3 };
    const first = await outcomes(plan);
    expect(new Set(first)).toEqual(new Set(['done', 'ESOCKETTIMEDOUT']));
    expect(await outcomes(plan)).toEqual(first);
    expect(await outcomes({ ...plan, seed: 8 })).not.toEqual(first);
  });

  it('can lose a request before it had an effect', async () => {
    const { db, database } = aDatabase({ faults: { seed: 1, timeoutBefore: 1 } });
    const refusal = await refusalOf(db.collection('things').add({ _id: 'a' }));
    expect(refusal.code).toBe('ESOCKETTIMEDOUT');
    expect(database.engine.storage.collection('things').read('a')).toBeUndefined();
  });

  it('can lose the reply to what was done', async () => {
    const { db, database } = aDatabase({ faults: { seed: 1, timeoutAfter: 1 } });
    const refusal = await refusalOf(db.collection('things').add({ _id: 'a' }));
    expect(refusal.code).toBe('ESOCKETTIMEDOUT');
    expect(database.engine.storage.collection('things').read('a')).toBe('{"_id":"a"}');
  });

  it('can deliver a request twice, answering the first', async () => {
    const { db } = aDatabase({ faults: { seed: 1, duplicate: 1 } });
    const things = db.collection('things');
    expect(await things.add({ _id: 'a', n: 0 })).toMatchObject({ id: 'a' });
    await things.doc('a').update({ n: db.command.inc(1) });
    expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }]);
  });

  it('can make a write in a transaction meet another', async () => {
    const { db } = aDatabase({ faults: { seed: 1, conflict: 1 } });
    const transaction = await db.startTransaction();
    const refusal = await refusalOf(transaction.collection('things').add({ _id: 'a' }));
    expect(refusal.code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  it('can move the clock', async () => {
    const { db, clock } = aDatabase({ faults: { seed: 1, clockSkewMs: 5000 } });
    await db.collection('things').add({ _id: 'a', at: db.serverDate() });
    const [thing] = (await db.collection('things').get()).data;
    const skew = Number(thing?.at) - clock.now;
    expect(skew).not.toBe(0);
    expect(Math.abs(skew)).toBeLessThanOrEqual(5000);
  });
});
