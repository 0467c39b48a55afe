import type { Output } from '@contract/index';
import { differenceOf, type Count, type CountLine } from '@domain/count/count';
import { worthOf } from '@domain/count/post';
import type { Goods } from '@domain/goods';

type Row = Omit<Output<'count.list'>['counts'][number], 'names'>;
type Line = Output<'count.get'>['lines'][number];

export function countRow(count: Count): Row {
  const { id, no, state, at, countedBy, confirmedBy, approvedBy, worth } = count;
  return {
    ...{ id, no, state, at, worth },
    countedByName: countedBy.name,
    confirmedByName: confirmedBy?.name ?? null,
    approvedByName: approvedBy?.name ?? null,
  };
}

/** What the books said is told once two people came to the same numbers. */
function isOpened({ confirmedBy }: Count): boolean {
  return confirmedBy !== null;
}

/**
 * The lines as they stand now, with what was written since that lies before the counting. Whoever is
 * still to count sees no number at all: a second count that was read off the first is none.
 */
export function linesOf(count: Count, goods: readonly Goods[], personId: string): Line[] {
  const isKnown = isOpened(count) || count.countedBy.id === personId;
  return count.lines.map((line) => {
    const { goodsId, name, unitName, reason } = line;
    const difference = isOpened(count) ? differenceNow(count, line, goods) : null;
    const expected = difference === null ? null : line.counted - difference;
    const counted = isKnown ? line.counted : null;
    return { goodsId, name, unitName, counted, expected, difference, reason };
  });
}

export function worthNow(count: Count, goods: readonly Goods[]): Row['worth'] {
  if (!isOpened(count)) return null;
  const isOver = count.state === 'posted' || count.state === 'dropped';
  return isOver ? count.worth : worthOf(count.lines, goods);
}

function differenceNow({ id }: Count, line: CountLine, goods: readonly Goods[]): number {
  if (line.difference !== null) return line.difference;
  const counting = goods.find((item) => item.id === line.goodsId)?.counting ?? null;
  return differenceOf(line, { counting: counting?.countId === id ? counting : null });
}
