import type { RowFault, RowFaultCode } from './row-fault';

/** The columns of the sheet of items, by the headings of its first row. */
export const COLUMNS = {
  code: '编号',
  dimensionCode: '方面编号',
  dimensionName: '方面',
  name: '做了什么事',
  direction: '加减',
  value: '分值',
  unitName: '按什么数',
  quantityMax: '一次最多算',
  caps: '上限',
  proposers: '谁能报',
  evidence: '凭什么',
  photoRequired: '要照片',
  score: '评议分',
  exchange: '可兑积分',
  publicity: '公示',
  rectify: '整改',
  source: '出处',
  estimated: '参考分值',
} as const;

export type Column = keyof typeof COLUMNS;
// Safe: the keys of COLUMNS are the columns.
export const ALL_COLUMNS = Object.keys(COLUMNS) as Column[];

/** What stands in a column of one row, trimmed; empty where the sheet has no such column. */
export type Cell = (column: Column) => string;

/** A cell's text is cut: a fault names the place, not the whole of what stands there. */
const SHOWN_MAX = 20;

export function fault(
  row: number,
  column: Column,
  code: RowFaultCode,
  facts: RowFault['facts'] = {},
): RowFault {
  const { text } = facts;
  const cut = typeof text === 'string' ? { ...facts, text: text.slice(0, SHOWN_MAX) } : facts;
  return { row, column: COLUMNS[column], code, facts: cut };
}
