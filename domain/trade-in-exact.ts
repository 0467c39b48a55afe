import type { TradeInLine } from './entry';

/** Nothing rounded up, nothing lost: what came in is whole units that made points, and what is left. */
export function isExact(line: TradeInLine): boolean {
  const used = line.remainderBefore + line.quantity - line.remainderAfter;
  const units = used / line.rate.quantity;
  const weighed = line.weighings.reduce((sum, { gross, tare }) => sum + gross - tare, 0);
  return (
    (line.weighings.length === 0 || weighed === line.quantity) &&
    Number.isInteger(units) &&
    units >= 0 &&
    units * line.rate.points === line.points + line.withheld &&
    line.remainderAfter < line.rate.quantity
  );
}
