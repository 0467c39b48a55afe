/** Items as the rows of a spreadsheet, and what is wrong with a row. */
import fc from 'fast-check';
import { points } from '@domain/points';
import { quantity } from '@domain/quantity';
import { bannedIn } from '@domain/rulebook/banned';
import { ownFlaw } from '@domain/rulebook/check';
import { ITEMS_MAX } from '@domain/rulebook/limits';
import { COLUMNS } from '@domain/rulebook/row-columns';
import { readItems, rowsOf } from '@domain/rulebook/rows';
import { CAP_WINDOWS, PROPOSERS, type Cap, type Item } from '@domain/rulebook/rulebook';
import { TEMPLATES } from '@domain/rulebook/templates/index';
import { anItem } from '../support/rules';

const DIMENSIONS = [
  { code: 'HJ', name: '环境卫生' },
  { code: 'LY', name: '邻里互助' },
];

it.each(TEMPLATES)('reads back what it wrote of $key', ({ rules }) => {
  const used = rules.dimensions.filter(({ code }) =>
    rules.items.some(({ dimensionCode }) => dimensionCode === code),
  );
  const { dimensions, items, faults } = readItems(rowsOf(rules.dimensions, rules.items));
  expect(faults).toEqual([]);
  expect(items).toEqual(rules.items);
  expect(dimensions).toHaveLength(used.length);
  expect(dimensions).toEqual(expect.arrayContaining(used));
});

const amount = fc.integer({ min: 1, max: 1_000_000 }).map(points);
const words = fc
  .string({
    unit: fc.constantFrom(...Array.from('清理河道红白事简办一二三(A1)，。-')),
    maxLength: 30,
  })
  .map((text) => text.trim());
const value: fc.Arbitrary<Item['value']> = fc.oneof(
  fc.record({ kind: fc.constant('fixed'), points: amount }),
  fc.record({ kind: fc.constant('range'), least: amount, most: amount }),
  fc.record({
    kind: fc.constant('perUnit'),
    points: amount,
    unitName: fc.constantFrom('小时', '处', '棵'),
    quantityMax: fc.integer({ min: 1, max: 10_000_000 }).map(quantity),
  }),
);
const cap: fc.Arbitrary<Cap> = fc.record({
  window: fc.constantFrom(...CAP_WINDOWS),
  times: fc.option(fc.integer({ min: 1, max: 1_000 })),
  points: fc.option(amount),
});
const item: fc.Arbitrary<Item> = fc
  .record({
    code: fc.stringMatching(/^[A-Za-z0-9-]{1,16}$/),
    dimensionCode: fc.constantFrom('HJ', 'LY'),
    name: words.filter((text) => text !== ''),
    direction: fc.constantFrom('addition', 'deduction'),
    value,
    caps: fc.array(cap, { maxLength: 3 }),
    proposers: fc.uniqueArray(fc.constantFrom(...PROPOSERS), { minLength: 1 }),
    evidence: words,
    photoRequired: fc.boolean(),
    books: fc.record({ score: fc.boolean(), exchange: fc.boolean() }),
    publicity: fc.boolean(),
    rectify: fc.option(
      fc.record({
        days: fc.integer({ min: 1, max: 60 }),
        mode: fc.constantFrom('before', 'after'),
      }),
    ),
    source: words,
    estimated: fc.boolean(),
  })
  .filter((one) => ownFlaw(one) === null && bannedIn(one) === null);

/** Law: whatever can be an item survives the way out to a sheet and back. */
it('reads back every item there can be', () => {
  const items = fc.uniqueArray(item, { selector: ({ code }) => code, maxLength: 8 });
  fc.assert(
    fc.property(items, (wanted) => {
      const read = readItems(rowsOf(DIMENSIONS, wanted));
      expect(read.faults).toEqual([]);
      expect(read.items).toEqual(wanted);
    }),
  );
});

/** A sheet with one row; a column not named stands as the item has it. */
function sheet(cells: Partial<Record<keyof typeof COLUMNS, string>>, fields: Partial<Item> = {}) {
  const [head = [], row = []] = rowsOf(DIMENSIONS, [anItem(fields)]);
  const changed = Object.entries(cells).map(([column, text]) => {
    return [head.indexOf(COLUMNS[column as keyof typeof COLUMNS]), text] as const;
  });
  return [head, row.map((cell, index) => changed.find(([at]) => at === index)?.[1] ?? cell)];
}

it.each([
  ['编号', 'empty', { code: '' }, {}],
  ['编号', 'unreadable', { code: 'HJ 01！' }, { text: 'HJ 01！' }],
  ['方面', 'empty', { dimensionName: '' }, {}],
  ['做了什么事', 'empty', { name: '' }, {}],
  ['做了什么事', 'tooLong', { name: '长'.repeat(31) }, { max: 30 }],
  ['加减', 'unreadable', { direction: '奖' }, { text: '奖', allowed: '加、减' }],
  ['分值', 'unreadable', { value: '五分' }, { text: '五分' }],
  ['分值', 'unreadable', { value: '-5' }, { text: '-5' }],
  ['分值', 'unreadable', { value: '0.0001' }, { text: '0.0001' }],
  ['分值', 'flawed', { value: '9-5' }, { what: 'rangeEmpty' }],
  ['按什么数', 'empty', { quantityMax: '2' }, {}],
  ['一次最多算', 'unreadable', { unitName: '小时' }, { text: '' }],
  ['上限', 'unreadable', { caps: '每月很多次' }, { text: '每月很多次' }],
  ['谁能报', 'unreadable', { proposers: '大家' }, { text: '大家' }],
  ['要照片', 'unreadable', { photoRequired: '也许' }, { text: '也许', allowed: '是、否' }],
  ['整改', 'unreadable', { rectify: '改好就行' }, { text: '改好就行' }],
  ['整改', 'unreadable', { rectify: '99天内改好不扣' }, {}],
  ['做了什么事', 'banned', { name: '天天打卡' }, { word: '打卡', reason: 'appUse' }],
  ['出处', 'tooLong', { source: '长'.repeat(41) }, { max: 40 }],
])('says what is wrong in %s: %s', (column, code, cells, facts) => {
  const { items, faults } = readItems(sheet(cells));
  expect(items).toEqual([]);
  expect(faults).toEqual([
    { row: 2, column, code, facts: expect.objectContaining(facts) as unknown },
  ]);
});

it.each([
  ['加分', { direction: '加分' }, { direction: 'addition' }],
  [
    'a range said aloud',
    { value: '5到20' },
    { value: { kind: 'range', least: 5_000, most: 20_000 } },
  ],
  [
    'spaces and other dividers',
    { caps: ' 每月 4 次，每天最多20分 ', proposers: '村民/村委' },
    {
      caps: [
        { window: 'month', times: 4, points: null },
        { window: 'day', times: null, points: 20_000 },
      ],
      proposers: ['villager', 'committee'],
    },
  ],
  [
    'what is usual, when nothing is said',
    { score: '', exchange: '', publicity: '', estimated: '' },
    { books: { score: true, exchange: true }, publicity: true, estimated: false },
  ],
])('reads %s', (_, cells, expected) => {
  const { items, faults } = readItems(sheet(cells));
  expect(faults).toEqual([]);
  expect(items).toMatchObject([expected]);
});

it('lists every fault of every row, and keeps the rows without', () => {
  const [head = [], good = []] = rowsOf(DIMENSIONS, [anItem()]);
  const [, bad = []] = sheet({ code: 'HJ02', value: '多', proposers: '谁' });
  const { items, faults } = readItems([head, bad, head.map(() => ''), good]);
  expect(items.map(({ code }) => code)).toEqual(['HJ01']);
  expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 分值', '2 谁能报']);
});

it('says which columns are missing, and reads nothing', () => {
  const { items, faults } = readItems([
    ['编号', '做了什么事'],
    ['HJ01', '打扫'],
  ]);
  expect(items).toEqual([]);
  expect(faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '1 方面 columnMissing',
    '1 加减 columnMissing',
    '1 分值 columnMissing',
    '1 谁能报 columnMissing',
  ]);
});

it('refuses a code that stands there twice, and a dimension with two names', () => {
  const [head = [], first = []] = rowsOf(DIMENSIONS, [anItem()]);
  const [, renamed = []] = sheet({ code: 'HJ02', dimensionName: '别的' });
  const { faults } = readItems([head, first, first, renamed]);
  expect(faults).toEqual([
    { row: 3, column: '编号', code: 'codeTwice', facts: { text: 'HJ01' } },
    { row: 4, column: '方面', code: 'dimensionRenamed', facts: { name: '环境卫生' } },
  ]);
});

it('finds a code for a dimension that has none', () => {
  const rows = [
    ['编号', '方面', '做了什么事', '加减', '分值', '谁能报'],
    ['HJ01', '环境卫生', '打扫', '加', '5', '村民'],
    ['HJ02', '环境卫生', '种树', '加', '5', '村民'],
    ['HJ03', '别的方面', '帮忙', '加', '5', '村民'],
    ['01', '邻里', '送饭', '加', '0.5', '村民'],
  ];
  const { dimensions, items, faults } = readItems(rows);
  expect(faults).toEqual([]);
  expect(dimensions).toEqual([
    { code: 'HJ', name: '环境卫生' },
    { code: 'W2', name: '别的方面' },
    { code: 'W3', name: '邻里' },
  ]);
  expect(items.map(({ dimensionCode }) => dimensionCode)).toEqual(['HJ', 'HJ', 'W2', 'W3']);
});

it('takes no more items than a rulebook holds', () => {
  const many = Array.from({ length: ITEMS_MAX + 1 }, (_, index) => anItem({ code: `HJ${index}` }));
  const { items, faults } = readItems(rowsOf(DIMENSIONS, many));
  expect(items).toHaveLength(ITEMS_MAX);
  expect(faults).toMatchObject([
    { row: ITEMS_MAX + 2, code: 'tooMany', facts: { max: ITEMS_MAX } },
  ]);
});
