/** The shop's money on paper: what hangs in the village, and what a donor takes home. */
import type { ShownDonation, Statement } from '../fund/statement';
import { fenText } from '../fund/fen';
import { fundRows, recyclablesRow, thingsText } from '../fund/statement-sheets';
import { FUND_NAMES } from '../fund/words';
import { periodName } from '../period';
import { SHEETS, lineFrom, textAt, type Drawing, type Mark } from './drawing';
import { listSheet, type Column, type ListPart } from './list-sheet';
import { fitted } from './text-width';

const start = (from: number): Column => ({ from, align: 'start' });
const end = (from: number): Column => ({ from, align: 'end' });

const FUND_COLUMNS = [start(0), end(0.56), end(0.78)];
const GIFT_COLUMNS = [start(0), start(0.16), start(0.45), end(0.82)];
const MATERIAL_COLUMNS = [
  ...[start(0), end(0.22), end(0.36), end(0.48), end(0.6), end(0.72), end(0.88)],
];

/** A quarter's statement for the notice board. `putUp` is said at its end. */
export function statementPaper(statement: Statement, village: string, putUp: string): Drawing {
  const { quarter, funds, donations, recyclables } = statement;
  const name = `收支公示-${periodName(quarter)}`;
  const parts: ListPart[] = [
    ...funds.map((sheet): ListPart => ({
      title: FUND_NAMES[sheet.kind],
      columns: FUND_COLUMNS,
      head: ['事项', '数量', '金额（元）'],
      ...inOrder(fundRows(sheet)),
    })),
    ...(donations.length === 0 ? [] : [giftsOf('捐款捐物', donations)]),
    ...(recyclables.length === 0 ? [] : [materialsOf(statement)]),
  ];
  const notes = [
    '差数是收进来、没卖掉、也没打包放着的。没打包的算在差数里。',
    '捐赠人不愿意写姓名的，写“一位热心人”。有疑问，请到村委会问，或找监督员。',
    putUp,
  ];
  return listSheet({ name, village, title: `${periodName(quarter)}收支公示`, parts, notes });
}

/** The last row is what is left. */
function inOrder(rows: readonly (readonly string[])[]): Pick<ListPart, 'rows' | 'foot'> {
  const cells = rows.map(([, ...rest]) => rest);
  return { rows: cells.slice(0, -1), foot: cells.at(-1) ?? [] };
}

function giftsOf(title: string, donations: readonly ShownDonation[]): ListPart {
  return {
    title,
    columns: GIFT_COLUMNS,
    head: ['日期', '捐赠人', '捐了什么、做什么用', '已用（元）'],
    rows: donations.map((donation) => [
      ...[donation.on, donation.donor, giftText(donation)],
      donation.spentFen === null ? '' : fenText(donation.spentFen),
    ]),
  };
}

function giftText({ amountFen, given, purpose }: ShownDonation): string {
  const what = amountFen === 0 ? thingsText(given) : `${fenText(amountFen)} 元`;
  return purpose === '' ? what : `${what}，${purpose}`;
}

function materialsOf({ recyclables }: Statement): ListPart {
  return {
    title: '回收物（公斤）',
    columns: MATERIAL_COLUMNS,
    head: ['回收物', '收进', '原有', '卖出', '还在', '卖得（元）', '差数'],
    rows: recyclables.map((row) => {
      const [name = '', brought = '', , before = '', sold = '', money = '', kept = '', short = ''] =
        recyclablesRow(row);
      return [name, brought, before, sold, kept, money, row.alarm ? `${short} 偏多` : short];
    }),
  };
}

/** Thanks to whoever gave, to hang up; nobody is named who did not agree to it. */
export function thanksPaper(
  donations: readonly ShownDonation[],
  village: string,
  quarter: string,
): Drawing {
  const title = `${periodName(quarter)}捐赠致谢`;
  const notes = ['感谢大家支持生态美超市。每一笔怎么用的，看每季度的收支公示。'];
  const parts = [giftsOf('感谢以下捐赠', donations)];
  return listSheet({ name: title, village, title, parts, notes });
}

export interface ReceiptOnPaper {
  readonly no: string;
  readonly donorName: string;
  readonly on: string;
  readonly what: string;
  readonly purpose: string;
  readonly byName: string;
}

/** What a donor takes home: half a sheet, with room for a seal. */
export function donationReceipt(receipt: ReceiptOnPaper, village: string): Drawing {
  const { no, donorName, on, what, purpose, byName } = receipt;
  const { width, height } = SHEETS.A5;
  const [left, right] = [16, width - 16];
  const middle = { x: width / 2, align: 'middle' } as const;
  const rows = [
    ['捐赠人', donorName],
    ['日期', on],
    ['捐了什么', what],
    ['指定用途', purpose === '' ? '由村里安排' : purpose],
    ['经手人', byName],
  ] as const;
  const marks: Mark[] = [
    textAt({ x: middle.x, y: 24 }, village, 6, middle),
    textAt({ x: middle.x, y: 40 }, '捐赠收据', 11, {
      ...{ ...middle, face: 'serif', weight: 'bold', ink: 'pine' },
    }),
    textAt({ x: right, y: 52 }, `编号 ${no}`, 4.6, { align: 'end', face: 'mono' }),
    ...rows.flatMap(([name, value], index): Mark[] => {
      const y = 68 + index * 15;
      const said = fitted(value, { size: 6, least: 3.4, width: right - left - 32 });
      return [
        textAt({ x: left, y }, name, 5, { ink: 'soft' }),
        textAt({ x: left + 32, y }, said.text, said.size),
        lineFrom({ x: left, y: y + 4 }, { x: right, y: y + 4 }),
      ];
    }),
    textAt({ x: right, y: height - 40 }, '（盖章）', 5, { align: 'end', ink: 'soft' }),
    textAt({ x: middle.x, y: height - 18 }, '谢谢您！怎么用的，村里每季度公布。', 4.6, middle),
  ];
  return { name: `捐赠收据-${no}`, sheet: 'A5', pages: [{ width, height, marks, under: [] }] };
}
