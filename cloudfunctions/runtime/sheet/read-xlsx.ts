import { unzipSync, type Unzipped } from 'fflate';
import { refuse, requireThat } from '@domain/refusal';
import { cellText, showsDay, type Book, type Cell } from './cell-text';
import { COLUMNS_MAX, emptyGrid, ROWS_MAX } from './grid';
import { readXml } from './read-xml';

/** Unpacked. A file of 70 KB can be made to unpack into more than a function's whole memory. */
const PART_BYTES_MAX = 8 * 1024 * 1024;

/** The first sheet one can see. */
export function readXlsx(bytes: Uint8Array): readonly (readonly string[])[] {
  const { sheetId, since1904 } = workbookOf(partOf(bytes, 'xl/workbook.xml'));
  const parts = relatedOf(partOf(bytes, 'xl/_rels/workbook.xml.rels'));
  const sheet = parts.find(({ id }) => id === sheetId) ?? refuse('SHEET_UNREADABLE');
  const pathOf = (kind: string) => parts.find(({ type }) => type.endsWith(`/${kind}`))?.path;
  const book: Book = {
    since1904,
    strings: stringsOf(partOf(bytes, pathOf('sharedStrings'), '<sst/>')),
    dayStyles: dayStylesOf(partOf(bytes, pathOf('styles'), '<styleSheet/>')),
  };
  return rowsOf(partOf(bytes, sheet.path), book);
}

/** A part's text; one that may be missing has something to stand for it. */
function partOf(bytes: Uint8Array, path: string | undefined, missing?: string): string {
  const part = path === undefined ? undefined : unzipped(bytes, path)[path];
  if (part === undefined) return missing ?? refuse('SHEET_UNREADABLE');
  return Buffer.from(part).toString('utf8');
}

function unzipped(bytes: Uint8Array, path: string): Unzipped {
  let bytesMost = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== path) return false;
        bytesMost = Math.max(bytesMost, originalSize);
        return originalSize <= PART_BYTES_MAX;
      },
    });
  } catch {
    // Cut off, damaged or locked with a password: to us all the same.
    return refuse('SHEET_UNREADABLE');
  } finally {
    requireThat(bytesMost <= PART_BYTES_MAX, 'SHEET_TOO_LARGE', {
      rows: ROWS_MAX,
      columns: COLUMNS_MAX,
    });
  }
}

function workbookOf(xml: string): { readonly sheetId: string; readonly since1904: boolean } {
  const seen: string[] = [];
  let since1904 = false;
  readXml(xml, {
    open: (name, { id = '', state = 'visible', date1904 }) => {
      if (name === 'sheet' && state === 'visible') seen.push(id);
      if (name === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return { sheetId: seen[0] ?? refuse('SHEET_UNREADABLE'), since1904 };
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function relatedOf(xml: string): readonly Related[] {
  const parts: Related[] = [];
  readXml(xml, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return;
      parts.push({ id, type, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
    },
  });
  return parts;
}

function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  const words = wordsRead();
  readXml(xml, {
    open: (name) => {
      if (name === 'si') words.begin();
      words.open(name);
    },
    text: words.text,
    close: (name) => {
      words.close(name);
      if (name === 'si') strings.push(words.all());
    },
  });
  return strings;
}

/**
 * Puts together what stands in values and texts. A text may be in several pieces, each in its own
 * script; how it is pronounced is not part of it.
 */
function wordsRead() {
  let [words, reading, spoken] = ['', false, false];
  return {
    begin: () => {
      words = '';
    },
    open: (name: string) => {
      if (name === 'rPh') spoken = true;
      reading = name === 'v' || (name === 't' && !spoken);
    },
    text: (piece: string) => {
      if (reading) words += piece;
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') reading = false;
      if (name === 'rPh') spoken = false;
    },
    all: () => unescaped(words),
  };
}

/** Which of the styles cells refer to by number show a day. */
function dayStylesOf(xml: string): ReadonlySet<number> {
  const [codes, days] = [new Map<number, string>(), new Set<number>()];
  let [inCells, count] = [false, 0];
  readXml(xml, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (showsDay(Number(numFmtId), codes.get(Number(numFmtId)))) days.add(count);
      count += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}

function rowsOf(xml: string, book: Book): readonly (readonly string[])[] {
  const grid = emptyGrid();
  const words = wordsRead();
  let [row, column] = [-1, -1];
  let cell: Omit<Cell, 'raw'> = { type: '', style: 0 };
  readXml(xml, {
    open: (name, { r: place = '', t: type = 'n', s: style = '0' }) => {
      // Both places may be left out: then it is the next one.
      if (name === 'row') [row, column] = [place === '' ? row + 1 : Number(place) - 1, -1];
      if (name === 'c') {
        column = place === '' ? column + 1 : columnOf(place);
        cell = { type, style: Number(style) };
        words.begin();
      }
      words.open(name);
    },
    text: words.text,
    close: (name) => {
      words.close(name);
      if (name === 'c') grid.put(row, column, cellText({ ...cell, raw: words.all() }, book));
    },
  });
  return grid.rows();
}

/** "B7" is in the second column: 1. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place)?.[0] ?? refuse('SHEET_UNREADABLE');
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Characters XML cannot hold are written by their number: _x000D_ is a line end. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
