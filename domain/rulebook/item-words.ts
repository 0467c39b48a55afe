/** A line of the village's rules as it is said aloud: what it is worth, and how often it counts. */
import { pointsText } from '../points';
import { quantityText } from '../quantity';
import type { Cap, CapWindow, Item } from './rulebook';

const WINDOWS: Readonly<Record<CapWindow, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
};

const SIGNS = { addition: '加', deduction: '扣' } as const;

/** "加 5 分", "扣 5 到 20 分", "每小时加 2 分". */
export function valueText({ direction, value }: Pick<Item, 'direction' | 'value'>): string {
  const sign = SIGNS[direction];
  switch (value.kind) {
    case 'fixed':
      return `${sign} ${pointsText(value.points)} 分`;
    case 'range':
      return `${sign} ${pointsText(value.least)} 到 ${pointsText(value.most)} 分`;
    case 'perUnit':
      return `每${value.unitName}${sign} ${pointsText(value.points)} 分`;
  }
}

/** "一次最多算 2 小时"; null unless it counts per unit. */
export function unitsText({ value }: Pick<Item, 'value'>): string | null {
  if (value.kind !== 'perUnit') return null;
  return `一次最多算 ${quantityText(value.quantityMax)} ${value.unitName}`;
}

/** "每月最多 2 次", "每季度最多 20 分". */
export function capText({ window, times, points }: Cap): string {
  const most = [
    ...(times === null ? [] : [`${times} 次`]),
    ...(points === null ? [] : [`${pointsText(points)} 分`]),
  ];
  return `${WINDOWS[window]}最多 ${most.join('、')}`;
}

/** Which of the two books it moves. */
export function booksText({ direction, books }: Pick<Item, 'direction' | 'books'>): string {
  const moved = [...(books.score ? ['评议分'] : []), ...(books.exchange ? ['可兑积分'] : [])];
  return `${SIGNS[direction]}的是${moved.join('和')}`;
}
