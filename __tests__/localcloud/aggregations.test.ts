import { aDatabase, anIndex } from './support/a-database';
import { type Fields, refusalOf, type SdkAggregation } from './support/sdk';

const { db, database, warnings } = aDatabase({
  schema: {
    collections: [
      { name: 'things', indexes: [anIndex('village_at', 'village', '-at')] },
      { name: 'homes', indexes: [anIndex('code', 'code')] },
    ],
  },
});
const { command: _ } = db;
const $ = _.aggregate;

const aggregate = (): SdkAggregation => db.collection('things').aggregate();
const results = async (aggregation: SdkAggregation): Promise<Fields[]> =>
  (await aggregation.end()).data;

beforeAll(async () => {
  await db.collection('things').add([
    { _id: 1, village: 'v', at: 1, home: 'h1', n: 10, tags: ['a', 'b'], size: { w: 1 } },
    { _id: 2, village: 'v', at: 2, home: 'h2', n: 20, tags: ['b'], size: { w: 2 } },
    { _id: 3, village: 'w', at: 3, home: 'h1', n: 30, tags: [], size: { w: 3 } },
    { _id: 4, village: 'v', at: 4, home: 'none', n: 40, day: new Date('2026-03-01T00:00:00Z') },
  ]);
  await db.collection('homes').add([
    { _id: 'h1', code: 1, area: 100 },
    { _id: 'h2', code: 2, area: 50 },
  ]);
});

describe('a stage', () => {
  it.each<[string, () => SdkAggregation, unknown[]]>([
    [
      'match',
      () =>
        aggregate()
          .match({ n: _.gt(20) })
          .project({ _id: 1 }),
      [{ _id: 3 }, { _id: 4 }],
    ],
    [
      'sort, skip and limit',
      () => aggregate().sort({ at: -1 }).skip(1).limit(2).project({ _id: 1 }),
      [{ _id: 3 }, { _id: 2 }],
    ],
    [
      'group',
      () =>
        aggregate()
          .group({ _id: '$village', n: $.sum('$n'), most: $.max('$n'), all: $.push('$_id') })
          .sort({ _id: 1 }),
      [
        { _id: 'v', n: 70, most: 40, all: [1, 2, 4] },
        { _id: 'w', n: 30, most: 30, all: [3] },
      ],
    ],
    ['count', () => aggregate().match({ village: 'v' }).count('total'), [{ total: 3 }]],
    [
      'addFields',
      () => aggregate().match({ _id: 1 }).addFields({ 'size.h': 5 }).project({ size: 1, _id: 0 }),
      [{ size: { w: 1, h: 5 } }],
    ],
    [
      'unwind',
      () => aggregate().unwind('$tags').project({ tags: 1 }),
      [
        { _id: 1, tags: 'a' },
        { _id: 1, tags: 'b' },
        { _id: 2, tags: 'b' },
      ],
    ],
    [
      'unwind that keeps empty ones',
      () => aggregate().unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).count('n'),
      [{ n: 5 }],
    ],
    [
      'replaceRoot',
      () => aggregate().match({ _id: 2 }).replaceRoot({ newRoot: '$size' }),
      [{ w: 2 }],
    ],
    [
      'sortByCount',
      () => aggregate().sortByCount('$village'),
      [
        { _id: 'v', count: 3 },
        { _id: 'w', count: 1 },
      ],
    ],
    [
      'bucket',
      () => aggregate().bucket({ groupBy: '$n', boundaries: [0, 25, 50] }),
      [
        { _id: 0, count: 2 },
        { _id: 25, count: 2 },
      ],
    ],
    [
      'bucketAuto',
      () => aggregate().bucketAuto({ groupBy: '$n', buckets: 2 }).project({ count: 1, _id: 0 }),
      [{ count: 2 }, { count: 2 }],
    ],
    ['sample', () => aggregate().sample({ size: 3 }).count('n'), [{ n: 3 }]],
  ])('%s', async (_name, aggregation, expected) => {
    expect(await results(aggregation())).toEqual(expected);
  });
});

describe('an expression', () => {
  it.each<[string, unknown, unknown]>([
    ['add', $.add(['$n', 1]), 11],
    ['subtract', $.subtract(['$n', 1]), 9],
    ['multiply', $.multiply(['$n', 2]), 20],
    ['divide', $.divide(['$n', 4]), 2.5],
    ['mod', $.mod(['$n', 3]), 1],
    ['floor', $.floor(2.7), 2],
    ['abs', $.abs(-2), 2],
    ['concat', $.concat(['$home', '-', '$village']), 'h1-v'],
    ['substr', $.substr(['$home', 1, 1]), '1'],
    ['toUpper', $.toUpper('$village'), 'V'],
    ['split', $.split(['a-b', '-']), ['a', 'b']],
    ['cond', $.cond({ if: $.gt(['$n', 5]), then: 'many', else: 'few' }), 'many'],
    ['ifNull', $.ifNull(['$missing', 'none']), 'none'],
    [
      'switch',
      $.switch({ branches: [{ case: $.eq(['$n', 10]), then: 'ten' }], default: '' }),
      'ten',
    ],
    ['in', $.in(['a', '$tags']), true],
    ['size', $.size('$tags'), 2],
    ['arrayElemAt', $.arrayElemAt(['$tags', -1]), 'b'],
    ['slice', $.slice(['$tags', 1]), ['a']],
    ['filter', $.filter({ input: '$tags', as: 't', cond: $.eq(['$$t', 'b']) }), ['b']],
    ['map', $.map({ input: [1, 2], as: 'x', in: $.add(['$$x', '$at']) }), [2, 3]],
    ['reduce', $.reduce({ input: [1, 2], initialValue: 0, in: $.add(['$$value', '$$this']) }), 3],
    ['setUnion', $.setUnion([['a'], ['b', 'a']]), ['a', 'b']],
    ['mergeObjects', $.mergeObjects(['$size', { h: 1 }]), { w: 1, h: 1 }],
    ['objectToArray', $.objectToArray('$size'), [{ k: 'w', v: 1 }]],
    ['let', $.let({ vars: { x: 2 }, in: $.multiply(['$$x', '$n']) }), 20],
    ['literal', $.literal('$n'), '$n'],
    ['year', $.year(new Date('2026-03-01T00:00:00Z')), 2026],
    [
      'dateToString',
      $.dateToString({
        date: new Date('2026-03-01T18:00:00Z'),
        format: '%Y-%m-%d',
        timezone: '+0800',
      }),
      '2026-03-02',
    ],
  ])('%s', async (_name, expression, expected) => {
    const aggregation = aggregate().match({ _id: 1 }).project({ _id: 0, value: expression });
    expect(await results(aggregation)).toEqual([{ value: expected }]);
  });
});

describe('a lookup', () => {
  it('joins by a field and leaves the rest with an empty list', async () => {
    const aggregation = aggregate()
      .sort({ _id: 1 })
      .lookup({ from: 'homes', localField: 'home', foreignField: '_id', as: 'homes' })
      .project({ homes: $.size('$homes'), area: $.sum('$homes.area') });
    expect(await results(aggregation)).toEqual([
      { _id: 1, homes: 1, area: 100 },
      { _id: 2, homes: 1, area: 50 },
      { _id: 3, homes: 1, area: 100 },
      { _id: 4, homes: 0, area: 0 },
    ]);
  });

  it('joins by a pipeline with variables', async () => {
    const inner = $.pipeline()
      .match(_.expr($.and([$.eq(['$_id', '$$home']), $.gt(['$area', 60])])))
      .project({ area: 1, _id: 0 })
      .done();
    const aggregation = aggregate()
      .match({ village: 'v' })
      .sort({ at: 1 })
      .lookup({ from: 'homes', let: { home: '$home' }, pipeline: inner, as: 'homes' })
      .project({ homes: 1 });
    expect(await results(aggregation)).toEqual([
      { _id: 1, homes: [{ area: 100 }] },
      { _id: 2, homes: [] },
      { _id: 4, homes: [] },
    ]);
  });

  it('reads only what it joins when an index or the id says where it is', async () => {
    const own = aDatabase({
      schema: {
        collections: [
          { name: 'things', indexes: [] },
          { name: 'homes', indexes: [anIndex('code', 'code')] },
        ],
      },
    });
    const homes = Array.from({ length: 500 }, (_item, code) => ({ _id: `h${code}`, code }));
    await own.db.collection('homes').add(homes);
    await own.db.collection('things').add([{ _id: 1, home: 'h7', code: 9 }]);
    own.database.engine.counters.examined = 0;
    const byVariable = $.pipeline()
      .match(_.expr($.eq(['$code', '$$code'])))
      .done();
    const { data } = await own.db
      .collection('things')
      .aggregate()
      .lookup({ from: 'homes', localField: 'home', foreignField: '_id', as: 'byId' })
      .lookup({ from: 'homes', localField: 'code', foreignField: 'code', as: 'byCode' })
      .lookup({ from: 'homes', let: { code: '$code' }, pipeline: byVariable, as: 'byVariable' })
      .end();
    expect(data).toMatchObject([
      { byId: [{ code: 7 }], byCode: [{ code: 9 }], byVariable: [{ code: 9 }] },
    ]);
    expect(own.database.engine.counters.examined).toBe(4);
  });
});

describe('an aggregation', () => {
  it('starts at an index when its first stages allow', async () => {
    warnings.length = 0;
    database.engine.counters.examined = 0;
    await results(aggregate().match({ village: 'v' }).sort({ at: -1 }).limit(1));
    expect(database.engine.counters.examined).toBe(1);
    expect(warnings).toEqual([]);
  });

  it('of a collection nobody created is refused', async () => {
    const refusal = await refusalOf(db.collection('nowhere').aggregate().end());
    expect(refusal.code).toBe('DATABASE_COLLECTION_NOT_EXIST');
  });

  it('with a stage that does not exist is refused', async () => {
    const reply = await database.handle('database.aggregateDocuments', {
      collectionName: 'things',
      stages: [{ stageKey: '$odd', stageValue: '{}' }],
    });
    expect(reply).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  });
});
