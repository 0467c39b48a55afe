import { aDatabase } from './support/a-database';
import type { Fields } from './support/sdk';

const { db, database, clock } = aDatabase();
const { command: _ } = db;
const things = db.collection('things');

async function stored(fields: Fields): Promise<Fields | undefined> {
  await things.doc('t').set(fields);
  return (await things.doc('t').get()).data[0];
}

describe('what is stored comes back', () => {
  it.each<[string, unknown]>([
    ['an integer', 7],
    ['a large integer', 2 ** 40],
    ['an integer beyond exactness', 2 ** 60],
    ['a fraction', -0.25],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['text with a zero byte', 'a\0b'],
    ['Chinese text and emoji', '生态美超市🧂𠮷'],
    ['true', true],
    ['null', null],
    ['a date', new Date('2026-03-01T08:00:00.123Z')],
    ['a date without milliseconds', new Date('2026-03-01T08:00:00Z')],
    ['a date before 1970', new Date('1949-10-01T00:00:00Z')],
    ['an empty object', {}],
    ['objects in lists in objects', { a: [{ b: [new Date(0), { c: null }] }] }],
    ['fields whose names look like paths', { 'a b': { ü: 1 } }],
  ])('%s', async (_name, value) => {
    expect(await stored({ value })).toEqual({ _id: 't', value });
  });

  // The SDK makes a plain object of an ObjectId it reads, so what counts is what comes over the wire.
  it('an ObjectId', async () => {
    const id = '5f9f1b9b9b9b9b9b9b9b9b9b';
    await stored({ value: db.ObjectId({ id }) });
    expect(await things.where({ value: db.ObjectId({ id }) }).count()).toMatchObject({ total: 1 });
    const query = JSON.stringify({ _id: 't' });
    const reply = await database.handle('database.getDocument', {
      collectionName: 'things',
      queryType: 'DOC',
      query,
    });
    expect(reply).toMatchObject({ data: { list: [`{"_id":"t","value":{"$oid":"${id}"}}`] } });
  });

  it('a regular expression', async () => {
    const after = await stored({ value: /^a+$/i });
    expect(after?.value).toMatchObject({ pattern: '^a+$', options: 'i' });
  });

  it('a point on the earth', async () => {
    const point = new db.Geo.Point(104.06, 30.67);
    expect(await stored({ value: point })).toEqual({ _id: 't', value: point });
  });
});

describe('a server date', () => {
  it('is the time of the server, moved by the offset', async () => {
    const after = await stored({ now: db.serverDate(), soon: db.serverDate({ offset: 60_000 }) });
    expect(after).toEqual({
      _id: 't',
      now: new Date(clock.now),
      soon: new Date(clock.now + 60_000),
    });
  });

  it('can be compared with', async () => {
    await stored({ at: new Date(clock.now - 1) });
    const past = things.where({ at: _.lt(db.serverDate()) });
    expect(await past.count()).toMatchObject({ total: 1 });
  });
});

describe('ids', () => {
  it('that are numbers are other ids than their digits', async () => {
    const own = aDatabase().db.collection('things');
    await own.doc(1).set({ kind: 'number' });
    await own.doc('1').set({ kind: 'text' });
    expect((await own.doc(1).get()).data).toEqual([{ _id: 1, kind: 'number' }]);
    expect((await own.doc('1').get()).data).toEqual([{ _id: '1', kind: 'text' }]);
    expect((await own.where({ _id: _.in([1, '1']) }).get()).data).toHaveLength(2);
  });

  it('are in order: numbers, then text', async () => {
    const own = aDatabase().db.collection('things');
    await own.add([{ _id: 'b' }, { _id: 10 }, { _id: 'a' }, { _id: 9 }]);
    const { data } = await own.orderBy('_id', 'desc').get();
    expect(data.map(({ _id }) => _id)).toEqual(['b', 'a', 10, 9]);
    const after = await own.where({ _id: _.gt('a') }).get();
    expect(after.data).toEqual([{ _id: 'b' }]);
  });
});
