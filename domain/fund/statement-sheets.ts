/** A statement as sheets of a workbook, for the notice board and the archive. */
import { periodName } from '../period';
import { quantityText } from '../quantity';
import { fenText } from './fen';
import type { RecyclablesRow } from './recyclables';
import { spentOf, type FundSheet, type ShownDonation, type Statement } from './statement';
import { FUND_NAMES } from './words';

type Row = readonly string[];

interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

export function statementSheets({ quarter, funds, donations, recyclables }: Statement): Sheet[] {
  return [
    {
      name: `${periodName(quarter)}收支`,
      rows: [['资金', '事项', '数量', '金额（元）'], ...funds.flatMap(fundRows)],
    },
    {
      name: '捐赠',
      rows: [
        ['编号', '日期', '捐赠人', '金额（元）', '物品', '指定用途', '已用（元）'],
        ...donations.map(donationRow),
      ],
    },
    {
      name: '回收物',
      rows: [
        ['回收物', '收进', '约合公斤', '原有公斤', '卖出公斤', '卖得（元）', '还在公斤', '差数'],
        ...recyclables.map(recyclablesRow),
      ],
    },
  ];
}

/** Name of the fund, what, how many, how much; the last row is what is left. */
export function fundRows(sheet: FundSheet): Row[] {
  const name = FUND_NAMES[sheet.kind];
  const { received, correctedFen } = sheet;
  const some = (what: string, fen: number): Row[] =>
    fen === 0 ? [] : [[name, what, '', fenText(fen)]];
  return [
    [name, '上季结余', '', fenText(sheet.openingFen)],
    ...some('开账余额', received.opening),
    ...some('收入', received.income),
    ...some('捐款', received.donation),
    ...some('变卖回收物', received.sale),
    ...sheet.bought.map((line): Row => [
      name,
      `买${line.name}`,
      `${line.pieces} ${line.unitName}`,
      fenText(0 - line.amountFen),
    ]),
    ...sheet.spent.map(({ note, amountFen }): Row => [name, note, '', fenText(0 - amountFen)]),
    ...sheet.paid.map(({ party, amountFen }): Row => [
      name,
      `付给${party}`,
      '',
      fenText(0 - amountFen),
    ]),
    ...some('更正以前的记账', correctedFen),
    [name, '支出合计', '', fenText(0 - spentOf(sheet))],
    [name, '本季结余', '', fenText(sheet.closingFen)],
  ];
}

function donationRow({ no, on, donor, amountFen, given, purpose, spentFen }: ShownDonation): Row {
  return [
    ...[no, on, donor, amountFen === 0 ? '' : fenText(amountFen), thingsText(given), purpose],
    spentFen === null ? '' : fenText(spentFen),
  ];
}

/** Name, taken in, about so many kilograms, there before, sold, money, there still, missing. */
export function recyclablesRow(row: RecyclablesRow): Row {
  const { name, measure, unitName, brought, broughtGrams, soldGrams, beforeGrams } = row;
  return [
    name,
    `${quantityText(brought)} ${unitName}`,
    measure === 'weight' || broughtGrams === null ? '' : kilogramText(broughtGrams),
    ...[kilogramText(beforeGrams), kilogramText(soldGrams), fenText(row.amountFen)],
    kilogramText(row.keptGrams),
    row.shortage === null ? '算不出' : shortageText(row.shortage),
  ];
}

/** "毛巾 20 条、肥皂 10 块". */
export function thingsText(given: ShownDonation['given']): string {
  return given.map(({ name, pieces, unitName }) => `${name} ${pieces} ${unitName}`).join('、');
}

/** "12.5": grams as kilograms. */
export function kilogramText(grams: number): string {
  return String(grams / 1_000);
}

/** "3.4%": thousandths as percent. */
function shortageText(shortage: number): string {
  return `${shortage / 10}%`;
}
