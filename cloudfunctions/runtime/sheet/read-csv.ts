import { TextDecoder } from 'node:util';
import { refuse } from '@domain/refusal';
import { emptyGrid } from './grid';

/** UTF-8 as we and most programs write it; GB18030 as WPS and Excel do on a Chinese computer. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** Anything a table of text has no use for: what holds it is some other kind of file. */
const BINARY = /(?![\t\n\v\f\r])[\p{Cc}\ufffe\uffff]/u;

export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = textOf(bytes);
  if (text === null || BINARY.test(text)) return refuse('SHEET_UNREADABLE');
  const grid = emptyGrid();
  let [row, column] = [0, 0];
  for (const { value, ends } of fieldsOf(text, separatorOf(text))) {
    grid.put(row, column, value);
    if (ends === 'line') [row, column] = [row + 1, 0];
    else column += 1;
  }
  return grid.rows();
}

function textOf(bytes: Uint8Array): string | null {
  for (const encoding of ENCODINGS)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding: the next one, or none.
    }
  return null;
}

type Separator = ',' | '\t';

/** What is copied out of a sheet comes with tabs. */
function separatorOf(text: string): Separator {
  const [first = ''] = text.split('\n', 1);
  return first.includes('\t') && !first.includes(',') ? '\t' : ',';
}

/** RFC 4180: a field in quotes may hold separators, line ends and quotes written twice. */
const FIELD = {
  ',': /[ ]*"([^"]*(?:""[^"]*)*)"[^,\n]*|([^,\n]*)/y,
  '\t': /[ ]*"([^"]*(?:""[^"]*)*)"[^\t\n]*|([^\t\n]*)/y,
} as const;

interface Field {
  readonly value: string;
  readonly ends: 'field' | 'line';
}

function* fieldsOf(text: string, separator: Separator): Generator<Field> {
  const field = new RegExp(FIELD[separator]);
  for (let at = 0; at <= text.length; at = field.lastIndex + 1) {
    field.lastIndex = at;
    const [, quoted, plain = ''] = field.exec(text) ?? [];
    const ends = text.charAt(field.lastIndex) === separator ? 'field' : 'line';
    yield { value: quoted?.replaceAll('""', '"') ?? plain, ends };
  }
}
