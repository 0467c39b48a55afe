import { aDatabase } from './support/a-database';
import { type Fields, refusalOf } from './support/sdk';

const { db } = aDatabase();
const { command: _ } = db;
const things = db.collection('things');

async function updated(before: Fields, change: Fields): Promise<Fields | undefined> {
  await things.doc('t').set(before);
  await things.doc('t').update(change);
  const [after] = (await things.doc('t').get()).data;
  delete after?._id;
  return after;
}

describe('an update', () => {
  it.each<[string, Fields, Fields, Fields]>([
    ['sets a field', { n: 1 }, { m: 2 }, { n: 1, m: 2 }],
    ['sets inside an object', { o: { a: 1 } }, { o: { b: 2 } }, { o: { a: 1, b: 2 } }],
    ['sets at a dotted path', { o: { a: 1 } }, { 'o.p.q': 2 }, { o: { a: 1, p: { q: 2 } } }],
    ['sets an element', { list: [1, 2] }, { 'list.1': 9 }, { list: [1, 9] }],
    ['replaces an object', { o: { a: 1 } }, { o: _.set({ b: 2 }) }, { o: { b: 2 } }],
    ['removes a field', { n: 1, m: 2 }, { m: _.remove() }, { n: 1 }],
    ['removes what is not there', { n: 1 }, { 'o.p': _.remove() }, { n: 1 }],
    ['increments', { n: 1 }, { n: _.inc(2) }, { n: 3 }],
    ['increments from nothing', {}, { n: _.inc(-2) }, { n: -2 }],
    ['multiplies', { n: 3 }, { n: _.mul(2) }, { n: 6 }],
    ['multiplies nothing to zero', {}, { n: _.mul(2) }, { n: 0 }],
    ['takes the smaller', { n: 3 }, { n: _.min(2) }, { n: 2 }],
    ['keeps the smaller', { n: 1 }, { n: _.min(2) }, { n: 1 }],
    ['takes the larger', { n: 3 }, { n: _.max(5) }, { n: 5 }],
    ['renames', { old: 1 }, { old: _.rename('fresh') }, { fresh: 1 }],
    ['sets bits', { n: 12 }, { n: _.bit({ and: 10 }) }, { n: 8 }],
    ['pushes', { list: [1] }, { list: _.push([2, 3]) }, { list: [1, 2, 3] }],
    ['pushes onto nothing', {}, { list: _.push('a') }, { list: ['a'] }],
    [
      'pushes at a place',
      { list: [1, 4] },
      { list: _.push({ each: [2, 3], position: 1 }) },
      { list: [1, 2, 3, 4] },
    ],
    [
      'pushes, sorts and keeps some',
      { list: [{ n: 5 }, { n: 1 }] },
      { list: _.push({ each: [{ n: 3 }], sort: { n: -1 }, slice: 2 }) },
      { list: [{ n: 5 }, { n: 3 }] },
    ],
    [
      'pushes and keeps the last',
      { list: [1, 2] },
      { list: _.push({ each: [3], slice: -2 }) },
      { list: [2, 3] },
    ],
    ['pops', { list: [1, 2, 3] }, { list: _.pop() }, { list: [1, 2] }],
    ['shifts', { list: [1, 2, 3] }, { list: _.shift() }, { list: [2, 3] }],
    ['unshifts', { list: [3] }, { list: _.unshift([1, 2]) }, { list: [1, 2, 3] }],
    ['pulls a value', { list: [1, 2, 1] }, { list: _.pull(1) }, { list: [2] }],
    [
      'pulls objects that match',
      { list: [{ a: 1, b: 1 }, { a: 2 }] },
      { list: _.pull({ a: 1 }) },
      { list: [{ a: 2 }] },
    ],
    ['pulls all', { list: [1, 2, 3, 2] }, { list: _.pullAll([2, 3]) }, { list: [1] }],
    ['adds to a set', { list: [1] }, { list: _.addToSet(2) }, { list: [1, 2] }],
    [
      'adds to a set once',
      { list: [{ a: 1 }] },
      { list: _.addToSet({ $each: [{ a: 1 }, { a: 2 }] }) },
      { list: [{ a: 1 }, { a: 2 }] },
    ],
  ])('%s', async (_name, before, change, after) => {
    expect(await updated(before, change)).toEqual(after);
  });

  it.each<[string, Fields, Fields, string]>([
    ['to increment a word', { n: 'one' }, { n: _.inc(1) }, 'non-numeric'],
    ['to increment by a word', { n: 1 }, { n: _.inc('one') }, 'non-numeric'],
    ['to push onto a number', { n: 1 }, { n: _.push(1) }, 'must be an array'],
    ['to go through a number', { n: 1 }, { 'n.m': 1 }, 'Cannot create field'],
  ])('refuses %s and changes nothing', async (_name, before, change, message) => {
    const refusal = await refusalOf(updated(before, change));
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED');
    expect(refusal.message).toContain(message);
    expect((await things.doc('t').get()).data).toEqual([{ _id: 't', ...before }]);
  });

  it('counts the documents it changed', async () => {
    const many = aDatabase().db.collection('things');
    await many.add([{ kind: 'k', n: 1 }, { kind: 'k', n: 2 }, { kind: 'other' }]);
    expect(await many.where({ kind: 'k' }).update({ n: 2 })).toMatchObject({ updated: 1 });
    const one = many.options({ multiple: false });
    expect(await one.where({ kind: 'k' }).update({ n: 7 })).toMatchObject({ updated: 1 });
    expect(await many.where({ n: 7 }).count()).toMatchObject({ total: 1 });
    expect(await many.doc('missing').update({ n: 1 })).toMatchObject({ updated: 0 });
  });

  it('gives back the document it changed', async () => {
    await things.doc('t').set({ n: 1 });
    const answer = await things.where({ _id: 't' }).updateAndReturn({ n: _.inc(1) });
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 't', n: 2 } });
    const none = await things.where({ _id: 'missing' }).updateAndReturn({ n: 1 });
    expect(none).toMatchObject({ updated: 0, doc: null });
  });
});

describe('set', () => {
  it('creates a document and says so', async () => {
    await things.doc('fresh').remove();
    const answer = await things.doc('fresh').set({ n: 1 });
    expect(answer).toMatchObject({ updated: 0, upsertedId: 'fresh' });
  });

  it('replaces all of a document but its id', async () => {
    await things.doc('t').set({ n: 1, m: 2 });
    expect(await things.doc('t').set({ n: 3 })).toMatchObject({ updated: 1, upsertedId: null });
    expect((await things.doc('t').get()).data).toEqual([{ _id: 't', n: 3 }]);
  });
});

describe('remove', () => {
  it('removes one document, those a query finds, or only the first of them', async () => {
    const many = aDatabase().db.collection('things');
    await many.add([{ _id: 1, k: 1 }, { _id: 2, k: 1 }, { _id: 3, k: 1 }, { _id: 4 }]);
    expect(await many.doc(4).remove()).toMatchObject({ deleted: 1 });
    const one = many.options({ multiple: false });
    expect(await one.where({ k: 1 }).remove()).toMatchObject({ deleted: 1 });
    expect(await many.where({ k: 1 }).remove()).toMatchObject({ deleted: 2 });
    expect(await many.doc(4).remove()).toMatchObject({ deleted: 0 });
  });
});

describe('add', () => {
  it('gives a document an id of 32 hexadecimal digits', async () => {
    const { id } = await things.add({ n: 1 });
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('adds several documents and names their ids in order', async () => {
    const { ids } = await aDatabase()
      .db.collection('things')
      .add([{ _id: 'x' }, { _id: 7 }]);
    expect(ids).toEqual(['x', 7]);
  });
});
