import { CODE, NAME_MAX, UNIT_NAME_MAX, WORDS_MAX } from './limits';
import { COLUMNS, fault, type Cell, type Column } from './row-columns';
import type { RowFault } from './row-fault';
import * as words from './row-words';
import type { Item, ItemValue } from './rulebook';

/** An item whose dimension is still to be found. */
type Draft = Omit<Item, 'dimensionCode'>;

export interface ReadRow {
  /** Null while a cell cannot be read. */
  readonly draft: Draft | null;
  readonly faults: readonly RowFault[];
}

export function readRow(cell: Cell, row: number): ReadRow {
  const faults = [...textFaults(cell, row)];
  const read = <T>(column: Column, value: T | null, allowed: string): T | null => {
    const isListed = faults.some((one) => one.column === COLUMNS[column]);
    if (value === null && !isListed)
      faults.push(fault(row, column, 'unreadable', { text: cell(column), allowed }));
    return value;
  };
  const yes = (column: Column, usual: boolean) =>
    read(column, words.yesFrom(cell(column), usual), words.ALLOWED.yes);
  const rectify = words.rectifyFrom(cell('rectify'));
  read('rectify', rectify === undefined ? null : true, words.ALLOWED.rectify);
  const parts = {
    direction: read('direction', words.directionFrom(cell('direction')), words.ALLOWED.direction),
    value: readValue(cell, read),
    caps: read('caps', words.capsFrom(cell('caps')), words.ALLOWED.caps),
    proposers: read('proposers', words.proposersFrom(cell('proposers')), words.ALLOWED.proposers),
    photoRequired: yes('photoRequired', false),
    score: yes('score', true),
    exchange: yes('exchange', true),
    publicity: yes('publicity', true),
    estimated: yes('estimated', false),
  };
  return {
    draft: faults.length > 0 || !isWhole(parts) ? null : draftOf(cell, parts, rectify),
    faults,
  };
}

type Reader = <T>(column: Column, value: T | null, allowed: string) => T | null;

function readValue(cell: Cell, read: Reader): ItemValue | null {
  const unitName = cell('unitName');
  const isPerUnit = unitName !== '' || cell('quantityMax') !== '';
  const quantityMax = isPerUnit
    ? read('quantityMax', words.quantityFrom(cell('quantityMax')), words.ALLOWED.quantity)
    : null;
  const value = words.valueFrom(cell('value'), { unitName, quantityMax });
  const fits = value !== null && (!isPerUnit || quantityMax === null || value.kind === 'perUnit');
  return read('value', fits ? value : null, words.ALLOWED.value);
}

interface Parts {
  readonly direction: Item['direction'];
  readonly value: ItemValue;
  readonly caps: Item['caps'];
  readonly proposers: Item['proposers'];
  readonly photoRequired: boolean;
  readonly score: boolean;
  readonly exchange: boolean;
  readonly publicity: boolean;
  readonly estimated: boolean;
}

function isWhole(parts: { readonly [P in keyof Parts]: Parts[P] | null }): parts is Parts {
  return !Object.values(parts).includes(null);
}

function draftOf(
  cell: Cell,
  { score, exchange, ...rest }: Parts,
  rectify: Item['rectify'] | undefined,
): Draft {
  return {
    code: cell('code'),
    name: cell('name'),
    evidence: cell('evidence'),
    source: cell('source'),
    books: { score, exchange },
    rectify: rectify ?? null,
    ...rest,
  };
}

const TEXTS: readonly (readonly [column: Column, max: number, needed: boolean])[] = [
  ['dimensionName', NAME_MAX, true],
  ['name', NAME_MAX, true],
  ['unitName', UNIT_NAME_MAX, false],
  ['evidence', WORDS_MAX, false],
  ['source', WORDS_MAX, false],
];

function textFaults(cell: Cell, row: number): readonly RowFault[] {
  const codes: readonly Column[] = [
    'code',
    ...(cell('dimensionCode') === '' ? [] : ['dimensionCode' as const]),
  ];
  const unit = cell('quantityMax') !== '';
  return [
    ...codes.flatMap((column) => {
      if (cell(column) === '') return [fault(row, column, 'empty')];
      const allowed = words.ALLOWED.code;
      return CODE.test(cell(column))
        ? []
        : [fault(row, column, 'unreadable', { text: cell(column), allowed })];
    }),
    ...TEXTS.flatMap(([column, max, needed]) => {
      const isNeeded = needed || (column === 'unitName' && unit);
      if (cell(column) === '') return isNeeded ? [fault(row, column, 'empty')] : [];
      if (/[\p{Cc}\p{Cs}]/u.test(cell(column)))
        return [fault(row, column, 'unreadable', { text: '', allowed: '' })];
      return cell(column).length > max ? [fault(row, column, 'tooLong', { max })] : [];
    }),
  ];
}
