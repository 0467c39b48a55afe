import { aDatabase } from './support/a-database';
import { type Fields, refusalOf, type SdkDatabase, type SdkQuery } from './support/sdk';

const DOCS: Fields[] = [
  { _id: 'a', n: 1, name: 'salt', tags: ['x', 'y'], at: { place: { shelf: 1 } }, on: true },
  { _id: 'b', n: 2, name: 'soap', tags: ['y'], at: { place: { shelf: 2 } }, on: false },
  { _id: 'c', n: 3, name: 'Rice', tags: [], nothing: null },
  {
    _id: 'd',
    n: 4.5,
    name: '大米',
    lines: [
      { sku: 's', qty: 2 },
      { sku: 't', qty: 9 },
    ],
  },
];

const { db } = aDatabase();
const { command: _ } = db;
const things = db.collection('things');
const ids = async (query: SdkQuery) => (await query.get()).data.map(({ _id }) => _id).sort();

beforeAll(() => things.add(DOCS));

describe('a query finds by', () => {
  it.each<[string, unknown, string]>([
    ['a value', { n: 1 }, 'a'],
    ['eq', { n: _.eq(1) }, 'a'],
    ['neq', { n: _.neq(1) }, 'bcd'],
    ['gt', { n: _.gt(2) }, 'cd'],
    ['gte', { n: _.gte(2) }, 'bcd'],
    ['lt', { n: _.lt(2) }, 'a'],
    ['lte', { n: _.lte(2) }, 'ab'],
    ['in', { n: _.in([1, 4.5, 8]) }, 'ad'],
    ['nin', { n: _.nin([1, 4.5, 8]) }, 'bc'],
    ['and over one field', { n: _.and(_.gt(1), _.lt(4)) }, 'bc'],
    ['or over one field', { n: _.or(_.lt(2), _.gt(4)) }, 'ad'],
    ['or over fields', _.or([{ n: 1 }, { name: 'soap' }]), 'ab'],
    ['and over fields', _.and([{ n: _.gt(1) }, { name: 'soap' }]), 'b'],
    ['nor', _.nor([{ n: 1 }, { name: 'soap' }]), 'cd'],
    ['not', { n: _.not(_.gt(2)) }, 'ab'],
    ['exists', { lines: _.exists(true) }, 'd'],
    ['absence', { on: _.exists(false) }, 'cd'],
    ['null, which a missing field is too', { nothing: null }, 'abcd'],
    ['mod', { n: _.mod(2, 0) }, 'b'],
    ['all', { tags: _.all(['x', 'y']) }, 'a'],
    ['size', { tags: _.size(0) }, 'c'],
    ['an element', { tags: 'y' }, 'ab'],
    ['elemMatch', { lines: _.elemMatch({ sku: 't', qty: _.gt(5) }) }, 'd'],
    ['elemMatch of no single element', { lines: _.elemMatch({ sku: 's', qty: 9 }) }, ''],
    ['a field inside elements', { 'lines.sku': 's' }, 'd'],
    ['a dotted path', { 'at.place.shelf': 2 }, 'b'],
    ['a nested object', { at: { place: { shelf: 2 } } }, 'b'],
    ['a boolean', { on: false }, 'b'],
    ['a regular expression', { name: /^s/ }, 'ab'],
    ['a regular expression without case', { name: /^r/i }, 'c'],
    ['db.RegExp', { name: db.RegExp({ regexp: '^S', options: 'i' }) }, 'ab'],
    ['Chinese text', { name: db.RegExp({ regexp: '米$' }) }, 'd'],
    ['expr', _.expr({ $gt: ['$n', 3] }), 'd'],
  ])('%s', async (_name, condition, expected) => {
    expect((await ids(things.where(condition))).join('')).toBe(expected);
    expect(await things.where(condition).count()).toMatchObject({ total: expected.length });
  });
});

describe('a page of results', () => {
  it('is sorted by several fields, missing ones first', async () => {
    const { data } = await things.orderBy('on', 'asc').orderBy('n', 'desc').get();
    expect(data.map(({ _id }) => _id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('starts and ends where told', async () => {
    const { data } = await things.orderBy('n', 'asc').skip(1).limit(2).get();
    expect(data.map(({ _id }) => _id)).toEqual(['b', 'c']);
  });

  it.each<[string, Fields, Fields]>([
    ['named fields', { n: true, 'at.place': 1 }, { _id: 'a', n: 1, at: { place: { shelf: 1 } } }],
    ['all but some', { _id: false, tags: 0, at: 0, on: 0 }, { n: 1, name: 'salt' }],
    ['a slice', { _id: 0, tags: _.project.slice(1), n: 1 }, { n: 1, tags: ['x'] }],
  ])('shows %s', async (_name, projection, expected) => {
    expect((await things.where({ _id: 'a' }).field(projection).get()).data).toEqual([expected]);
    expect((await things.doc('a').field(projection).get()).data).toEqual([expected]);
  });

  it('shows the element that matches', async () => {
    const projection = { lines: _.project.elemMatch({ sku: 't' }) };
    const { data } = await things.where({ _id: 'd' }).field(projection).get();
    expect(data).toEqual([{ _id: 'd', lines: [{ sku: 't', qty: 9 }] }]);
  });
});

describe('limits of the cloud', () => {
  const many = async (count: number): Promise<SdkDatabase> => {
    const big = aDatabase().db;
    await big.collection('things').add(Array.from({ length: count }, (_item, n) => ({ n })));
    return big;
  };

  it('gives 100 documents when not told how many', async () => {
    const big = await many(120);
    expect((await big.collection('things').get()).data).toHaveLength(100);
  });

  it('gives 1,000 documents however many are asked for', async () => {
    const big = await many(1020);
    expect((await big.collection('things').limit(5000).get()).data).toHaveLength(1000);
    expect(await big.collection('things').count()).toMatchObject({ total: 1020 });
  });

  it('gives 20 results of an aggregation that sets no limit', async () => {
    const big = await many(120);
    const aggregation = () => big.collection('things').aggregate().match({});
    expect((await aggregation().end()).data).toHaveLength(20);
    expect((await aggregation().limit(50).end()).data).toHaveLength(50);
  });

  it('stores no document above 16 MB', async () => {
    const refusal = await refusalOf(things.add({ text: 'x'.repeat(17 * 1024 * 1024) }));
    expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(refusal.message).toContain('too large');
  });
});

describe('the cloud refuses', () => {
  it('a collection nobody created', async () => {
    const refusal = await refusalOf(db.collection('nowhere').get());
    expect(refusal.code).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(refusal.message).toContain('[ResourceNotFound] Db or Table not exist: nowhere');
  });

  it('to create a collection twice', async () => {
    const fresh = aDatabase().db;
    await fresh.createCollection('more');
    await fresh.collection('more').add({ _id: 1 });
    expect((await refusalOf(fresh.createCollection('more'))).code).toBe(
      'DATABASE_COLLECTION_ALREADY_EXIST',
    );
  });

  it('an id that is taken, keeping what was inserted before it', async () => {
    const refusal = await refusalOf(things.add([{ _id: 'e' }, { _id: 'a' }, { _id: 'f' }]));
    expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(refusal.message).toContain('index: _id_ dup key: { _id: "a" }');
    expect(await ids(things.where({ _id: _.in(['e', 'f']) }))).toEqual(['e']);
    await things.doc('e').remove();
  });

  it('an operator that does not exist', async () => {
    const refusal = await refusalOf(
      things
        .options({ raw: true })
        .where({ n: { $odd: 1 } })
        .get(),
    );
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED');
  });
});
