import { aDatabase, anIndex, aSchema } from './support/a-database';
import { refusalOf, type SdkDatabase, type SdkTransaction } from './support/sdk';

const things = (from: SdkTransaction) => from.collection('things');

async function aThing(db: SdkDatabase, fields = {}): Promise<void> {
  await db.collection('things').add({ _id: 'a', stock: 1, ...fields });
}

const stored = async (db: SdkDatabase, id = 'a') =>
  (await db.collection('things').doc(id).get()).data[0];

describe('a transaction', () => {
  it('shows its own writes to itself and to nobody else until it commits', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    await things(transaction).doc('a').update({ stock: 0 });
    expect((await things(transaction).doc('a').get()).data).toMatchObject({ stock: 0 });
    expect(await stored(db)).toMatchObject({ stock: 1 });
    await transaction.commit();
    expect(await stored(db)).toMatchObject({ stock: 0 });
  });

  it('reads the database as it was when it began', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    await db.collection('things').doc('a').update({ stock: 5 });
    await db.collection('things').doc('b').set({ stock: 7 });
    await db.collection('things').doc('a').update({ stock: 6 });
    expect((await things(transaction).doc('a').get()).data).toMatchObject({ stock: 1 });
    expect((await things(transaction).doc('b').get()).data).toBeNull();
    await transaction.rollback();
    expect(await stored(db)).toMatchObject({ stock: 6 });
  });

  it('leaves nothing behind when it is rolled back', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    await things(transaction).doc('a').update({ stock: 0 });
    await things(transaction).add({ _id: 'b' });
    await things(transaction).doc('c').set({ stock: 3 });
    await transaction.rollback();
    expect((await db.collection('things').get()).data).toEqual([{ _id: 'a', stock: 1 }]);
  });

  it('inserts, replaces, changes and removes in one go', async () => {
    const { db } = aDatabase();
    await aThing(db);
    await db.collection('things').add({ _id: 'old' });
    const answer = await db.runTransaction(async (transaction) => {
      await things(transaction).add({ _id: 'new', stock: 2 });
      await things(transaction).doc('a').set({ stock: 9 });
      await things(transaction)
        .doc('new')
        .update({ stock: db.command.inc(3) });
      await things(transaction).doc('old').remove();
      return 'done';
    });
    expect(answer).toBe('done');
    const { data } = await db.collection('things').orderBy('_id', 'asc').get();
    expect(data).toEqual([
      { _id: 'a', stock: 9 },
      { _id: 'new', stock: 5 },
    ]);
  });

  it('forgets a document it both inserted and removed', async () => {
    const { db } = aDatabase();
    await db.runTransaction(async (transaction) => {
      await things(transaction).add({ _id: 'a' });
      await things(transaction).doc('a').remove();
      expect((await things(transaction).doc('a').get()).data).toBeNull();
    });
    expect(await stored(db)).toBeUndefined();
  });

  it('tells a later call that it is over', async () => {
    const { db } = aDatabase();
    const transaction = await db.startTransaction();
    await transaction.commit();
    const refusal = await refusalOf(things(transaction).doc('a').set({ stock: 1 }));
    expect(refusal.code).toBe('DATABASE_TRANSACTION_FAIL');
    expect(refusal.message).toContain('[ResourceUnavailable.TransactionNotExist]');
  });

  it('refuses two calls at once, as the cloud does', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    const refusal = await refusalOf(
      Promise.all([things(transaction).doc('a').get(), things(transaction).doc('b').get()]),
    );
    expect(refusal.code).toBe('DATABASE_TRANSACTION_FAIL');
    expect(refusal.message).toContain('[ResourceUnavailable.TransactionBusy]');
  });

  it.each<[string, (transaction: SdkTransaction) => Promise<unknown>]>([
    ['a query', (transaction) => things(transaction).where({ stock: 1 }).get()],
    ['a query that updates', (t) => things(t).where({ stock: 1 }).updateAndReturn({ stock: 2 })],
    ['several documents at once', (transaction) => things(transaction).add([{ n: 1 }, { n: 2 }])],
  ])('refuses %s', async (_what, call) => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    expect((await refusalOf(call(transaction))).code).toBe('INVALID_PARAM');
  });
});

describe('two transactions that write the same document', () => {
  it('let the first to write win and tell the second at once', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await things(first).doc('a').update({ stock: 0 });
    const refusal = await refusalOf(things(second).doc('a').update({ stock: 5 }));
    expect(refusal).toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
      message:
        '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
    });
    await first.commit();
    expect(await stored(db)).toMatchObject({ stock: 0 });
    expect((await refusalOf(second.rollback())).code).toBe('DATABASE_TRANSACTION_FAIL');
  });

  it('conflict when the other one committed after this one began', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const slow = await db.startTransaction();
    await things(slow).doc('a').get();
    await db.collection('things').doc('a').update({ stock: 0 });
    const refusal = await refusalOf(things(slow).doc('a').update({ stock: 5 }));
    expect(refusal.code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  it('conflict over an id both want to insert', async () => {
    const { db } = aDatabase();
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await things(first).add({ _id: 'same' });
    const refusal = await refusalOf(things(second).add({ _id: 'same' }));
    expect(refusal.code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  it('conflict over an id inserted since, so that the retry finds it', async () => {
    const { db } = aDatabase();
    const late = await db.startTransaction();
    await db.collection('things').add({ _id: 'same' });
    const refusal = await refusalOf(things(late).add({ _id: 'same' }));
    expect(refusal.code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  it('conflict over a key of a unique index', async () => {
    const schema = aSchema({ ...anIndex('code', 'code'), unique: true });
    const { db } = aDatabase({ schema });
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await things(first).add({ _id: 'a', code: 7 });
    const refusal = await refusalOf(things(second).add({ _id: 'b', code: 7 }));
    expect(refusal.code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  it('tell of an id that was there all along, and end', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    const refusal = await refusalOf(things(transaction).add({ _id: 'a' }));
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED');
    expect(refusal.message).toContain('E11000 duplicate key error');
    const after = await refusalOf(things(transaction).doc('a').get());
    expect(after.message).toContain('TransactionNotExist');
  });

  it('lose no update, however many come at once', async () => {
    const { db } = aDatabase();
    await aThing(db, { stock: 0 });
    const addOne = () =>
      db.runTransaction(async (transaction) => {
        const { data } = await things(transaction).doc('a').get();
        await things(transaction)
          .doc('a')
          .update({ stock: Number(data?.stock) + 1 });
      }, 1000);
    await Promise.all(Array.from({ length: 64 }, addOne));
    expect(await stored(db)).toMatchObject({ stock: 64 });
  });

  // Snapshot isolation keeps one promise less than running one after the other: each of the two may
  // write what the other has read. Who needs the two to exclude each other lets both write one document.
  it('may each write what the other has only read', async () => {
    const { db } = aDatabase();
    await db.collection('things').add([
      { _id: 'left', on: true },
      { _id: 'right', on: true },
    ]);
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await things(first).doc('left').get();
    await things(second).doc('right').get();
    await things(first).doc('right').update({ on: false });
    await things(second).doc('left').update({ on: false });
    await first.commit();
    await second.commit();
    const { data } = await db.collection('things').where({ on: true }).get();
    expect(data).toEqual([]);
  });
});

describe('a transaction nobody ends', () => {
  it('is gone after thirty seconds, and its writes with it', async () => {
    const { db, clock } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    await things(transaction).doc('a').update({ stock: 0 });
    clock.now += 30_001;
    const refusal = await refusalOf(transaction.commit());
    expect(refusal.message).toContain('must be commit or abort in 30 seconds');
    expect(await stored(db)).toMatchObject({ stock: 1 });
  });

  it('no longer stands in the way of others', async () => {
    const { db, clock } = aDatabase();
    await aThing(db);
    const forgotten = await db.startTransaction();
    await things(forgotten).doc('a').update({ stock: 0 });
    const waiting = db.collection('things').doc('a').update({ stock: 8 });
    clock.now += 30_001;
    expect(await waiting).toMatchObject({ updated: 1 });
    expect(await stored(db)).toMatchObject({ stock: 8 });
  });
});

describe('a write outside a transaction', () => {
  it('waits for the transaction that holds the document', async () => {
    const { db } = aDatabase();
    await aThing(db);
    const transaction = await db.startTransaction();
    await things(transaction).doc('a').update({ stock: 10 });
    const order: string[] = [];
    const plain = db
      .collection('things')
      .doc('a')
      .update({ stock: db.command.inc(1) })
      .then(() => order.push('plain write'));
    await things(transaction).doc('a').get();
    order.push('commit');
    await transaction.commit();
    await plain;
    expect(order).toEqual(['commit', 'plain write']);
    expect(await stored(db)).toMatchObject({ stock: 11 });
  });

  it('of the same id waits for an open insert and then finds it taken', async () => {
    const { db } = aDatabase();
    const transaction = await db.startTransaction();
    await things(transaction).add({ _id: 'same' });
    const plain = refusalOf(db.collection('things').add({ _id: 'same' }));
    await transaction.commit();
    expect((await plain).message).toContain('E11000 duplicate key error');
  });
});
