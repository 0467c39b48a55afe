/**
 * A workbook is a zip of XML parts (ECMA-376). These are the fewest a program opens without a word:
 * one sheet after the other, their texts shared, and two styles.
 */
import { strToU8, zipSync } from 'fflate';
import { assert } from '@domain/assert';

type SheetCell = string | number | null;

export interface Sheet {
  readonly name: string;
  /** The first one is the heading; it stays in view. */
  readonly rows: readonly (readonly SheetCell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${SCHEMAS}/spreadsheetml/2006/main"`;
const RELATIONS = `${SCHEMAS}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a program calls a sheet: no longer, none of these, and no name twice. */
const NAME_MAX = 31;
const NAME_FORBIDDEN = /[[\]:*?/\\]/g;

const WIDTH_MIN = 8;
const WIDTH_MAX = 40;

export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const texts = sharedTexts();
  const parts = {
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetOf(rows, texts),
      ]),
    ),
    '[Content_Types].xml': typesOf(sheets.length),
    '_rels/.rels': relationsOf([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookOf(sheets),
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': texts.part(),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files));
}

function typesOf(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const all = Array.from({ length: sheets }, (_, index) =>
    part(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return `<Types xmlns="${SCHEMAS}/package/2006/content-types">${defaults}${part('workbook', 'sheet.main')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}${all.join('')}</Types>`;
}

function relationsOf(targets: readonly (readonly [kind: string, path: string])[]): string {
  const all = targets.map(
    ([kind, path], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${path}"/>`,
  );
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function workbookOf(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }, index) => {
    const fitting = name.replace(NAME_FORBIDDEN, ' ').slice(0, NAME_MAX);
    return `<sheet name="${escaped(fitting)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  return `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`;
}

/** Style 1: text, which stays text when somebody edits it. Style 2: the same, bold. */
const STYLES = `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetOf(rows: Sheet['rows'], texts: SharedTexts): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const columns = widthsOf(rows).map((width, index) => {
    // Where there is text, what is typed below it stays as typed: 017 does not become 17.
    const style = rows.some((row) => typeof row[index] === 'number') ? 0 : 1;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const written = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const place = `r="${lettersOf(column)}${index + 1}"`;
      return cellOf(cell, place, { texts, isHeading: index === 0 });
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const view = `<sheetView workbookViewId="0">${rows.length > 1 ? pane : ''}</sheetView>`;
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `<worksheet ${MAIN}><sheetViews>${view}</sheetViews>${cols}<sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** There are texts and numbers and nothing else: what begins like a formula never is one. */
function cellOf(
  cell: SheetCell,
  place: string,
  { texts, isHeading }: { readonly texts: SharedTexts; readonly isHeading: boolean },
): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    assert(Number.isFinite(cell), 'a number in a sheet is one');
    return `<c ${place}><v>${cell}</v></c>`;
  }
  return `<c ${place} s="${isHeading ? 2 : 1}" t="s"><v>${texts.numberOf(cell)}</v></c>`;
}

interface SharedTexts {
  readonly numberOf: (text: string) => number;
  readonly part: () => string;
}

function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    part: () => {
      const all = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
      );
      return `<sst ${MAIN} uniqueCount="${all.length}">${all.join('')}</sst>`;
    },
  };
}

/** Nothing XML cannot hold, and nothing that only looks like a character by its number (_x0041_). */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** 0 is A, 26 is AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}

/** Wide enough for what stands in the column; a Chinese character is as wide as two others. */
function widthsOf(rows: Sheet['rows']): number[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const text = String(cell ?? '');
      const width = text.length + (text.match(/[^\0-\xff]/g)?.length ?? 0) + 2;
      widths[column] = Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, widths[column] ?? 0, width));
    }
  return widths;
}
