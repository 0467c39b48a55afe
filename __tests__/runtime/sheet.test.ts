import fc from 'fast-check';
import { readSheet, writeSheet } from '@cloud/runtime/sheet';
import { aWorkbook, OLD_WORKBOOK } from '../support/spreadsheets';

const utf8 = (text: string) => Uint8Array.from(Buffer.from(text));
const unreadable = { code: 'SHEET_UNREADABLE' };
const tooLarge = { code: 'SHEET_TOO_LARGE', facts: { rows: 2_000, columns: 40 } };

describe('a sheet we write', () => {
  const rows = [
    ['户号', '户主', '分'],
    ['007', '张三 & <李四>', 2.5],
    ['008', null, 0],
  ];

  it('reads as what was written, the first one when there are several', async () => {
    const bytes = await writeSheet([
      { name: '名册', rows },
      { name: '另一张', rows: [['别的']] },
    ]);
    expect(await readSheet(bytes)).toEqual([
      ['户号', '户主', '分'],
      ['007', '张三 & <李四>', '2.5'],
      ['008', '', '0'],
    ]);
  });

  it.each(['=1+1', '+8613900000000', '-2', '@SUM(A1)', '=cmd|calc!A1', '\t=1'])(
    'holds %j as text, never as a formula',
    async (text) => {
      const bytes = await writeSheet([{ name: '一', rows: [['头'], [text]] }]);
      expect(await readSheet(bytes)).toEqual([['头'], [text.trim()]]);
      const { strFromU8, unzipSync } = await import('fflate');
      const parts = unzipSync(bytes);
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(sheet).toContain('<c ');
      expect(sheet).not.toContain('<f>');
    },
  );

  it('reads the same for any table of words and numbers', async () => {
    const word = fc
      .string({ unit: 'grapheme-composite', maxLength: 12 })
      .map((text) => text.replace(/\p{Cc}/gu, '').trim())
      .filter((text) => text !== '');
    const known = fc.constantFrom('007', '_x0041_', '__proto__', 'valueOf', '=1', '1e5', "it's");
    const cell = fc.oneof(word, known, fc.integer(), fc.double({ noNaN: true }));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const finite = given.map((row) => row.map((it) => (Number.isFinite(it) ? it : String(it))));
        const shown = finite.map((row) =>
          row.map((it) => (typeof it === 'number' ? String(Number(it.toPrecision(15))) : it)),
        );
        expect(await readSheet(await writeSheet([{ name: '一', rows: finite }]))).toEqual(shown);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sheet other programs write', () => {
  const styles = `<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="0.00&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="177"/></cellXfs>`;
  const day = (style: number) => `<c s="${style}"><v>46347.99</v></c>`;

  it.each([
    [
      'days, in every way they are marked',
      `<row>${[1, 2, 3].map(day).join('')}</row>`,
      ['2026-11-21', '2026-11-21', '2026-11-21'],
    ],
    [
      'a number that only looks like a day',
      `<row>${day(4)}${day(0)}</row>`,
      ['46347.99', '46347.99'],
    ],
    [
      'a day no calendar has',
      '<row><c s="1"><v>-5</v></c><c s="1"><v>1e9</v></c></row>',
      ['-5', '1000000000'],
    ],
    [
      'a number as it is shown',
      '<row><c><v>0.30000000000000004</v></c><c><v>1.1E-3</v></c></row>',
      ['0.3', '0.0011'],
    ],
    [
      'yes, no and a fault',
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c></row>',
      ['是', '否', '#REF!'],
    ],
    ['a day as text', '<row><c t="d"><v>2026-11-21T00:00:00</v></c></row>', ['2026-11-21']],
    ['what a formula came to', '<row><c t="str"><f>A1</f><v> 甲 </v></c></row>', ['甲']],
    [
      'text in the cell itself',
      '<row><c t="inlineStr"><is><r><t>程</t></r><rPh><t>cheng</t></rPh><r><t>德福</t></r></is></c></row>',
      ['程德福'],
    ],
    [
      'text kept apart',
      '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>',
      ['两 行', '甲'],
    ],
    [
      'cells at their places',
      '<row r="1"><c r="C1"><v>3</v></c><c r="E1"><v>5</v></c></row>',
      ['', '', '3', '', '5'],
    ],
  ])('is read: %s', async (_, rows, expected) => {
    const strings =
      '<si><t>甲</t></si><si><r><t>两</t></r><r><t xml:space="preserve">_x0020_行</t></r></si>';
    const read = await readSheet(aWorkbook({ rows, strings, styles }));
    expect(read).toEqual([expected]);
  });

  it('keeps empty rows, so that a row has the number people see', async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>';
    expect(await readSheet(aWorkbook({ rows }))).toEqual([
      ['', ''],
      ['1', ''],
      ['', ''],
      ['', '2'],
    ]);
  });

  it('is the first one to be seen, with its days counted from 1904', async () => {
    const rows = '<row><c s="1"><v>44885</v></c></row>';
    const read = await readSheet(aWorkbook({ rows, styles, workbook: OLD_WORKBOOK }));
    expect(read).toEqual([['2026-11-21']]);
  });

  it('may have a prefix before every name', async () => {
    const rows = '<x:row xmlns:x="x"><x:c><x:v>7</x:v></x:c></x:row>';
    expect(await readSheet(aWorkbook({ rows }))).toEqual([['7']]);
  });
});

describe('a table of text', () => {
  const expected = [
    ['户号', '姓名'],
    ['007', '张三'],
  ];

  it.each([
    ['UTF-8', utf8('户号,姓名\n007,张三\n')],
    ['UTF-8 with its mark and Windows line ends', utf8('\ufeff户号,姓名\r\n007,张三\r\n')],
    ['GB18030, as WPS writes it', gb18030('bba7bac5 2c d0d5c3fb 0d0a 303037 2c d5c5c8fd')],
    ['tabs, as it is copied', utf8('户号\t姓名\n007\t张三')],
  ])('is read in %s', async (_, bytes) => {
    expect(await readSheet(bytes)).toEqual(expected);
  });

  it('may have quotes around what holds commas, lines and quotes', async () => {
    const bytes = utf8('"张三, 户主","他说""好""\n就走了",  "x" \n,,');
    expect(await readSheet(bytes)).toEqual([['张三, 户主', '他说"好"\n就走了', 'x']]);
  });

  it('is read to its end when a quote is never closed', async () => {
    expect(await readSheet(utf8('a,"b\nc,d'))).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });
});

describe('what cannot be read', () => {
  const cell = '<row><c><v>1</v></c></row>';

  it.each([
    ['nothing', new Uint8Array()],
    ['only empty cells', utf8(',,\n,,')],
    ['a workbook without anything in it', aWorkbook({ rows: '<row><c s="3"/></row>' })],
    ['another kind of file', Uint8Array.from({ length: 300 }, (_, index) => index % 256)],
    ['an old .xls file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['half a workbook', aWorkbook({ rows: cell }).slice(0, 700)],
    ['a zip of something else', utf8('PK\u0003\u0004 and nothing more')],
    [
      'a workbook whose sheets are all hidden',
      aWorkbook({ workbook: '<workbook><sheets/></workbook>' }),
    ],
    ['a workbook with a broken part', aWorkbook({ rows: '<row><c></row>' })],
    ['a cell at no place', aWorkbook({ rows: '<row><c r="7"><v>1</v></c></row>' })],
  ])('is refused: %s', async (_, bytes) => {
    await expect(readSheet(bytes)).rejects.toMatchObject(unreadable);
  });

  it.each([
    ['more rows', utf8('1\n'.repeat(2_001))],
    ['more columns', utf8(`${','.repeat(40)}1`)],
    [
      'a cell at the far end',
      aWorkbook({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
    ],
    ['a row that has no number', aWorkbook({ rows: '<row r="many"><c><v>1</v></c></row>' })],
    ['a part that unpacks into far more', aWorkbook({ rows: ' '.repeat(9 * 1024 * 1024) })],
  ])('is too large: %s', async (_, bytes) => {
    await expect(readSheet(bytes)).rejects.toMatchObject(tooLarge);
  });

  it('is not what is only painted far below', async () => {
    const rows = `${cell}<row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(await readSheet(aWorkbook({ rows }))).toEqual([['1']]);
  });

  it('never is more than refused, wherever a file is damaged', async () => {
    const whole = await writeSheet([{ name: '一', rows: [['甲', 1]] }]);
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const answer = await readSheet(damaged).catch((error: unknown) => error);
      if (answer instanceof Error)
        expect(['SHEET_UNREADABLE', 'SHEET_TOO_LARGE']).toContain(
          (answer as Error & { code: string }).code,
        );
    }
  });
});

function gb18030(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}
