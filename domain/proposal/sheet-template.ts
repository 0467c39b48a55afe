import { pointsText } from '../points';
import { quantityText } from '../quantity';
import type { Item, ItemValue, Rulebook } from '../rulebook/rulebook';
import { COLUMNS } from './sheet';

interface TemplateSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * An empty sheet of deeds, with an example and the items beside it: what is read again is the first
 * sheet alone, so that an example is never proposed.
 */
export function templateSheets(
  { items }: Pick<Rulebook, 'items'>,
  today: string,
): readonly TemplateSheet[] {
  const head = Object.values(COLUMNS);
  const codes = items.map((item) => [item.code, item.name, worthOf(item), unitOf(item)]);
  return [
    { name: '记分', rows: [head] },
    { name: '怎么填', rows: [head, ...examplesOf(items, today)] },
    { name: '村规项目', rows: [['项目编号', '项目', '值多少', '数量的单位'], ...codes] },
  ];
}

function examplesOf(items: readonly Item[], today: string): string[][] {
  const single = items.find(({ value }) => value.kind !== 'perUnit');
  const counted = items.find(({ value }) => value.kind === 'perUnit');
  return [
    ...(single === undefined ? [] : [['017', single.code, today, '', '写一句就够', '签字', '']]),
    ...(counted === undefined ? [] : [['018', counted.code, today, '2', '', '见证', '李四']]),
    ...(single === undefined ? [] : [['019', single.code, today, '', '等本户自己确认', '', '']]),
  ];
}

const SIGNS = { addition: '加', deduction: '扣' } as const;

function worthOf({ direction, value }: Item): string {
  const sign = SIGNS[direction];
  switch (value.kind) {
    case 'fixed':
      return `${sign} ${pointsText(value.points)} 分`;
    case 'range':
      return `${sign} ${pointsText(value.least)} 到 ${pointsText(value.most)} 分`;
    case 'perUnit':
      return `每${value.unitName}${sign} ${pointsText(value.points)} 分，一次最多 ${mostOf(value)}`;
  }
}

function mostOf({ quantityMax, unitName }: ItemValue & { readonly kind: 'perUnit' }): string {
  return `${quantityText(quantityMax)} ${unitName}`;
}

function unitOf({ value }: Item): string {
  return value.kind === 'perUnit' ? value.unitName : '';
}
