import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** What stands between <sheetData> and its end. */
  readonly rows?: string;
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
}

/** An .xlsx file made by hand, as programs other than ours make them. */
export function aWorkbook({ rows = '', workbook, strings = '', styles = '' }: Parts): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATED}/${kind}" Target="${target}"/>`;
  const texts = {
    'xl/workbook.xml':
      workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets><sheet name="一" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      relation('a', 'worksheet', 'worksheets/sheet1.xml'),
      relation('b', 'worksheet', '/xl/worksheets/other.xml'),
      relation('c', 'sharedStrings', 'sharedStrings.xml'),
      relation('d', 'styles', 'styles.xml'),
    ].join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/other.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
  );
}

/** A workbook whose first sheet is hidden and whose days are counted from 1904. */
export const OLD_WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr date1904="1"/><sheets><sheet name="暗" state="hidden" r:id="b"/><sheet name="明" r:id="a"/></sheets></workbook>`;
