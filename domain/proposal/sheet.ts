import { dayFrom } from '../day-text';
import { quantityFromText } from '../quantity';
import { requireThat } from '../refusal';
import type { Shown } from './confirm';
import { faultOf, type Fault, type Line } from './preview';

/** The columns of a sheet of deeds, as its first row names them. */
export const COLUMNS = {
  number: '户号',
  item: '项目编号',
  day: '日期',
  quantity: '数量',
  note: '说明',
  how: '确认方式',
  witness: '见证人',
} as const;

type Column = keyof typeof COLUMNS;

const REQUIRED: readonly Column[] = ['number', 'item', 'day'];
const NOTE_MAX = 200;
const NAME_MAX = 20;

export interface ReadLine {
  /** As a spreadsheet counts its rows. */
  readonly line: number;
  readonly read: Line | null;
  readonly faults: readonly Fault[];
}

/** Reads a sheet's cells, line by line: what cannot be read says which cell. Empty lines are none. */
export function readLines(cells: readonly (readonly string[])[]): readonly ReadLine[] {
  const [head = [], ...rows] = cells;
  const at = columnsOf(head);
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const cell = (column: Column) => row[at[column] ?? -1] ?? '';
    return [{ line: index + 2, ...readLine(cell) }];
  });
}

function columnsOf(head: readonly string[]): Readonly<Partial<Record<Column, number>>> {
  const at = (column: Column) => head.indexOf(COLUMNS[column]);
  const missing = REQUIRED.filter((column) => at(column) < 0).map((column) => COLUMNS[column]);
  requireThat(missing.length === 0, 'SHEET_COLUMNS_MISSING', { columns: missing.join('、') });
  // Safe: the keys of COLUMNS are the columns.
  const columns = Object.keys(COLUMNS) as Column[];
  return Object.fromEntries(columns.map((column) => [column, at(column)]));
}

type Cell = (column: Column) => string;

function readLine(cell: Cell): Omit<ReadLine, 'line'> {
  const bad = badCells(cell);
  if (bad.length > 0) return { read: null, faults: bad.map((column) => faultAt(column, cell)) };
  const amount = cell('quantity');
  return {
    read: {
      householdNumber: cell('number'),
      deed: {
        itemCode: cell('item'),
        occurredOn: dayFrom(cell('day')) ?? '',
        quantity: amount === '' ? null : quantityFromText(amount, 'each'),
        note: cell('note'),
        member: null,
        photoIds: [],
        again: false,
      },
      shown: shownOf(cell),
    },
    faults: [],
  };
}

const READABLE: Readonly<Record<Column, (text: string, cell: Cell) => boolean>> = {
  number: (text) => /^[0-9A-Za-z-]{1,12}$/.test(text),
  item: (text) => /^[A-Za-z0-9-]{1,16}$/.test(text),
  day: (text) => dayFrom(text) !== null,
  quantity: (text) => text === '' || (quantityFromText(text, 'each') ?? 0) > 0,
  note: (text) => Array.from(text).length <= NOTE_MAX,
  how: (text) => text in HOWS,
  witness: (text, cell) =>
    Array.from(text).length <= NAME_MAX && (text !== '' || HOWS[cell('how')] !== 'witness'),
};

const HOWS: Readonly<Record<string, Shown['how'] | 'none'>> = {
  '': 'none',
  签字: 'paper',
  见证: 'witness',
};

function badCells(cell: Cell): Column[] {
  // Safe: the keys of READABLE are the columns.
  const columns = Object.keys(READABLE) as Column[];
  return columns.filter((column) => !READABLE[column](cell(column), cell));
}

function faultAt(column: Column, cell: Cell): Fault {
  const text = cell(column).slice(0, NAME_MAX);
  return faultOf('CELL_UNREADABLE', { column: COLUMNS[column], text });
}

function shownOf(cell: Cell): Shown | null {
  const how = HOWS[cell('how')];
  if (how === 'paper') return { how };
  return how === 'witness' ? { how, witness: cell('witness') } : null;
}
