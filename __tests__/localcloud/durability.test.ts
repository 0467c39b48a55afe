import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsOf } from '@localcloud/database/storage';
import { exportLines, importLines, reset, snapshotTo } from '@localcloud/database/transfer';
import { aDatabase, anIndex, aSchema } from './support/a-database';
import { refusalOf } from './support/sdk';

let folder = '';
const fileIn = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'localcloud-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the writer until it has acknowledged some pairs, kills it, and gives the last acknowledged. */
async function killedWhileWriting(file: string): Promise<number> {
  const writer = require.resolve('./support/writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', writer, file]);
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split('\n').length > 60) child.kill('SIGKILL');
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  const lines = told.split('\n').slice(0, -1);
  if (lines.length === 0) throw new Error(complaint);
  return Number(lines.at(-1));
}

it('what was acknowledged survives a kill, and no pair is half there', async () => {
  const file = fileIn('killed.db');
  const acknowledged = await killedWhileWriting(file);
  const { db, database } = aDatabase({ file, schema: aSchema(anIndex('pair', 'pair')) });
  const things = db.collection('things');
  const { total } = await things.count();
  expect(acknowledged).toBeGreaterThanOrEqual(60);
  // One more may have been committed and not yet told.
  expect([acknowledged * 2, acknowledged * 2 + 2]).toContain(total);
  const counts = await things
    .aggregate()
    .group({ _id: '$pair', n: db.command.aggregate.sum(1) })
    .match({ n: db.command.neq(2) })
    .end();
  expect(counts.data).toEqual([]);
  database.close();
}, 30_000);

it('documents, collections and indexes are there after a restart', async () => {
  const file = fileIn('kept.db');
  const first = aDatabase({ file, schema: aSchema(anIndex('n', 'n')) });
  await first.db.createCollection('more');
  await first.db.collection('more').add({ _id: 'm' });
  await first.db.collection('things').add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: [2, 3] },
  ]);
  first.database.close();
  const second = aDatabase({ file, schema: aSchema(anIndex('n', 'n')) });
  expect((await second.db.collection('more').get()).data).toEqual([{ _id: 'm' }]);
  expect((await second.db.collection('things').where({ n: 3 }).get()).data).toHaveLength(1);
  second.database.close();
});

it('an index declared later serves what was stored before', async () => {
  const file = fileIn('grown.db');
  const before = aDatabase({ file, schema: aSchema(anIndex('n', 'n'), anIndex('gone', 'm')) });
  await before.db.collection('things').add([
    { n: 1, m: 2 },
    { n: 2, m: 1 },
    { n: 3, m: 1 },
  ]);
  before.database.close();
  const after = aDatabase({ file, schema: aSchema(anIndex('n', '-n'), anIndex('m_n', 'm', 'n')) });
  const { data } = await after.db.collection('things').where({ m: 1 }).orderBy('n', 'desc').get();
  expect(data.map(({ n }) => n)).toEqual([3, 2]);
  expect(after.database.engine.counters.examined).toBe(2);
  after.database.close();
});

it('documents can be read from the file while it is in use', async () => {
  const file = fileIn('read.db');
  const { db, database } = aDatabase({ file });
  await db.collection('things').add([{ _id: 1, at: new Date(5) }, { _id: 2 }]);
  expect([...documentsOf(file, 'things')]).toEqual([{ _id: 1, at: new Date(5) }, { _id: 2 }]);
  database.close();
});

it('an export read back is the same database', async () => {
  const from = aDatabase({ schema: aSchema(anIndex('n', 'n')) });
  await from.db.collection('things').add([
    { _id: 1, at: new Date(5), n: [1] },
    { _id: 'b', n: 2 },
  ]);
  await from.db.createCollection('more');
  await from.db.collection('more').add({ _id: 'm', text: '一行\n两行' });
  const lines = [...exportLines(from.database.engine)];

  const into = aDatabase({ schema: aSchema(anIndex('n', 'n')) });
  await into.db.collection('things').add({ _id: 'old' });
  expect(importLines(into.database.engine, lines)).toBe(3);
  expect([...exportLines(into.database.engine)]).toEqual(lines);
  expect((await into.db.collection('things').where({ n: 1 }).get()).data).toHaveLength(1);
});

it('an import that is wrong changes nothing', async () => {
  const { db, database } = aDatabase();
  await db.collection('things').add({ _id: 'kept' });
  const line = '{"collection":"things","doc":{"_id":1}}';
  expect(() => importLines(database.engine, [line, '{"doc":1}'])).toThrow('names a collection');
  expect((await db.collection('things').get()).data).toEqual([{ _id: 'kept' }]);
});

it('a reset leaves collections empty and ends what was open', async () => {
  const { db, database } = aDatabase();
  await db.collection('things').add({ _id: 'a' });
  const transaction = await db.startTransaction();
  await transaction.collection('things').doc('a').update({ n: 1 });
  reset(database.engine);
  expect(await db.collection('things').count()).toMatchObject({ total: 0 });
  expect((await refusalOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL');
});

it('a snapshot is a database of its own', async () => {
  const { db, database } = aDatabase();
  await db.collection('things').add({ _id: 'then' });
  snapshotTo(database.engine, fileIn('copy.db'));
  await db.collection('things').add({ _id: 'since' });
  expect([...documentsOf(fileIn('copy.db'), 'things')]).toEqual([{ _id: 'then' }]);
});
