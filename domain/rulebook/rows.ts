import { bannedIn } from './banned';
import { ownFlaw } from './check';
import { DIMENSIONS_MAX, ITEMS_MAX } from './limits';
import { readRow } from './read-row';
import { ALL_COLUMNS, COLUMNS, fault, type Cell, type Column } from './row-columns';
import type { RowFault } from './row-fault';
import * as words from './row-words';
import type { Dimension, Item } from './rulebook';

/** A sheet without these says too little to make an item of a row. */
const REQUIRED: readonly Column[] = [
  'code',
  'dimensionName',
  'name',
  'direction',
  'value',
  'proposers',
];

export interface ReadItems {
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  readonly faults: readonly RowFault[];
}

type Rows = readonly (readonly string[])[];

/** Items as the rows of a sheet, the heading first: read back, they are the same items. */
export function rowsOf(dimensions: readonly Dimension[], items: readonly Item[]): string[][] {
  return [
    ALL_COLUMNS.map((column) => COLUMNS[column]),
    ...items.map((item) => rowOf(dimensions, item)),
  ];
}

function rowOf(dimensions: readonly Dimension[], item: Item): string[] {
  const { code, dimensionCode, name, value, evidence, source } = item;
  const cells: Readonly<Record<Column, string>> = {
    code,
    dimensionCode,
    dimensionName: dimensions.find((one) => one.code === dimensionCode)?.name ?? '',
    name,
    direction: words.directionText(item.direction),
    value: words.valueText(value),
    unitName: value.kind === 'perUnit' ? value.unitName : '',
    quantityMax: words.quantityCell(value),
    caps: words.capsText(item.caps),
    proposers: words.proposersText(item.proposers),
    evidence,
    photoRequired: words.yesText(item.photoRequired),
    score: words.yesText(item.books.score),
    exchange: words.yesText(item.books.exchange),
    publicity: words.yesText(item.publicity),
    rectify: words.rectifyText(item.rectify),
    source,
    estimated: words.yesText(item.estimated),
  };
  return ALL_COLUMNS.map((column) => cells[column]);
}

/** Reads a sheet's cells. Whatever is wrong is listed by cell; a row with a fault makes no item. */
export function readItems(rows: Rows): ReadItems {
  const [head = [], ...body] = rows;
  const missing = REQUIRED.filter((column) => !head.includes(COLUMNS[column]));
  if (missing.length > 0)
    return { ...NOTHING, faults: missing.map((column) => fault(1, column, 'columnMissing')) };
  const at = Object.fromEntries(
    ALL_COLUMNS.map((column) => [column, head.indexOf(COLUMNS[column])]),
  );
  return body.reduce<ReadItems>((so, row, index) => {
    if (row.every((cell) => cell === '')) return so;
    const cell: Cell = (column) => (row[at[column] ?? -1] ?? '').trim();
    return withRow(so, cell, index + 2);
  }, NOTHING);
}

const NOTHING: ReadItems = { dimensions: [], items: [], faults: [] };

function withRow(so: ReadItems, cell: Cell, row: number): ReadItems {
  const { draft, faults } = readRow(cell, row);
  const dimension = dimensionOf(so.dimensions, cell);
  const item: Item | null = draft && { ...draft, dimensionCode: dimension.code };
  const all = [
    ...faults,
    ...beside(so, dimension, { cell, row }),
    ...(item === null ? [] : unfit(item, row)),
  ];
  if (item === null || all.length > 0) return { ...so, faults: [...so.faults, ...all] };
  const isNew = so.dimensions.every(({ code }) => code !== dimension.code);
  return {
    ...so,
    dimensions: isNew ? [...so.dimensions, dimension] : so.dimensions,
    items: [...so.items, item],
  };
}

interface Place {
  readonly cell: Cell;
  readonly row: number;
}

/** What is wrong with a row only because of the rows before it. */
function beside({ dimensions, items }: ReadItems, dimension: Dimension, { cell, row }: Place) {
  const text = cell('code');
  const same = dimensions.find(({ code }) => code === dimension.code);
  const other = dimensions.find(
    ({ name, code }) => name === dimension.name && code !== dimension.code,
  );
  const checks: readonly (readonly [boolean, RowFault])[] = [
    [
      same !== undefined && same.name !== dimension.name,
      fault(row, 'dimensionName', 'dimensionRenamed', { name: same?.name ?? '' }),
    ],
    [
      other !== undefined,
      fault(row, 'dimensionCode', 'dimensionRenamed', { name: other?.code ?? '' }),
    ],
    [
      same === undefined && dimensions.length >= DIMENSIONS_MAX,
      fault(row, 'dimensionName', 'tooMany', { max: DIMENSIONS_MAX }),
    ],
    [items.some(({ code }) => code === text), fault(row, 'code', 'codeTwice', { text })],
    [items.length >= ITEMS_MAX, fault(row, 'code', 'tooMany', { max: ITEMS_MAX })],
  ];
  return checks.filter(([wrong]) => wrong).map(([, found]) => found);
}

/** As its code says, else the one called so, else by the letters the item's code begins with. */
function dimensionOf(dimensions: readonly Dimension[], cell: Cell): Dimension {
  const name = cell('dimensionName');
  const code = cell('dimensionCode');
  if (code !== '') return { code, name };
  const named = dimensions.find((one) => one.name === name);
  if (named !== undefined) return named;
  const taken = new Set(dimensions.map((one) => one.code));
  const letters = /^[A-Za-z]+/.exec(cell('code'))?.[0];
  if (letters !== undefined && !taken.has(letters)) return { code: letters, name };
  for (let number = dimensions.length + 1; ; number += 1)
    if (!taken.has(`W${number}`)) return { code: `W${number}`, name };
}

/** What the rules about items say of one that could be read. */
function unfit(item: Item, row: number): RowFault[] {
  const banned = bannedIn(item);
  if (banned !== null) {
    const { field, word, reason, source } = banned;
    return [fault(row, field, 'banned', { word, reason, source })];
  }
  const flaw = ownFlaw(item);
  return flaw === null ? [] : [fault(row, 'value', 'flawed', { what: flaw })];
}
