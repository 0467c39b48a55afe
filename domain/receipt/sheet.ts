import { dayFrom } from '../day-text';
import { fenFromText } from '../fund/fen';
import type { Goods } from '../goods';
import { faultOf, type Fault } from '../proposal/preview';
import { requireThat } from '../refusal';
import type { ReceiptItem } from './receipt';

/** The columns of a delivery note, as its first row names them. */
const COLUMNS = {
  name: '商品',
  barcode: '条码',
  pieces: '数量',
  cost: '进价',
  expires: '到期',
} as const;

type Column = keyof typeof COLUMNS;
type Cell = (column: Column) => string;

export interface ReadItem {
  /** As a spreadsheet counts its rows. */
  readonly line: number;
  readonly item: ReceiptItem | null;
  readonly faults: readonly Fault[];
}

const PIECES_MAX = 10_000;
const TEXT_MAX = 20;

/**
 * Reads a delivery note, line by line: goods are known by their barcode, else by their name; the cost is
 * that of one piece, in yuan. What cannot be read says which cell. Empty lines are none.
 */
export function readItems(
  cells: readonly (readonly string[])[],
  goods: readonly Goods[],
  today: string,
): readonly ReadItem[] {
  const [head = [], ...rows] = cells;
  const at = (column: Column) => head.indexOf(COLUMNS[column]);
  const missing = [
    ...(at('name') < 0 && at('barcode') < 0 ? [COLUMNS.name] : []),
    ...(at('pieces') < 0 ? [COLUMNS.pieces] : []),
  ];
  requireThat(missing.length === 0, 'SHEET_COLUMNS_MISSING', { columns: missing.join('、') });
  return rows.flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const cell = (column: Column) => row[at(column)] ?? '';
    return [{ line: index + 2, ...readItem(cell, goods, today) }];
  });
}

function readItem(cell: Cell, goods: readonly Goods[], today: string): Omit<ReadItem, 'line'> {
  const known = goodsOf(cell, goods);
  const pieces = piecesOf(cell('pieces'));
  const each = readOr(cell('cost'), fenFromText);
  const expiresOn = readOr(cell('expires'), dayFrom);
  const faults = [
    ...(known === null ? [unknownGoods(cell)] : []),
    ...(pieces === null ? [unreadable('pieces', cell)] : []),
    ...(each === undefined ? [unreadable('cost', cell)] : []),
    ...lastDayFaults(expiresOn, cell, today),
  ];
  if (known === null || pieces === null || each === undefined || expiresOn === undefined)
    return { item: null, faults };
  if (faults.length > 0) return { item: null, faults };
  const { id: goodsId, name, unitName } = known;
  const costFen = each === null ? null : each * pieces;
  return { item: { goodsId, name, unitName, pieces, costFen, expiresOn }, faults };
}

/** Null for an empty cell, undefined for one that cannot be read. */
function readOr<T>(text: string, read: (text: string) => T | null): T | null | undefined {
  return text === '' ? null : (read(text) ?? undefined);
}

function lastDayFaults(day: string | null | undefined, cell: Cell, today: string): Fault[] {
  if (day === undefined) return [unreadable('expires', cell)];
  if (day === null || day >= today) return [];
  return [faultOf('GOODS_EXPIRED', { name: cell('name').slice(0, TEXT_MAX), day })];
}

function goodsOf(cell: Cell, goods: readonly Goods[]): Goods | null {
  const [barcode, name] = [cell('barcode'), cell('name')];
  const here = goods.filter(({ kind }) => kind === 'goods');
  const byCode = barcode === '' ? undefined : here.find((item) => item.barcode === barcode);
  return byCode ?? (name === '' ? null : (here.find((item) => item.name === name) ?? null));
}

function piecesOf(text: string): number | null {
  const pieces = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return pieces >= 1 && pieces <= PIECES_MAX ? pieces : null;
}

function unknownGoods(cell: Cell): Fault {
  const name = (cell('name') || cell('barcode')).slice(0, TEXT_MAX);
  return faultOf('GOODS_UNKNOWN', { name });
}

function unreadable(column: Column, cell: Cell): Fault {
  const text = cell(column).slice(0, TEXT_MAX);
  return faultOf('CELL_UNREADABLE', { column: COLUMNS[column], text });
}

interface TemplateSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** An empty delivery note, with an example and the goods beside it: only the first sheet is read again. */
export function receiptTemplate(
  goods: readonly Goods[],
  expiresOn: string,
): readonly TemplateSheet[] {
  const head = Object.values(COLUMNS);
  const all = goods.filter(({ kind }) => kind === 'goods');
  const [first] = all;
  const example = [first?.name ?? '肥皂', first?.barcode ?? '', '24', '3.50', expiresOn];
  return [
    { name: '进货', rows: [head] },
    { name: '怎么填', rows: [head, example] },
    {
      name: '商品',
      rows: [[COLUMNS.name, COLUMNS.barcode], ...all.map(({ name, barcode }) => [name, barcode])],
    },
  ];
}
