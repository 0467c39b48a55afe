import { points, type Points } from '../points';
import type { Quantity } from '../quantity';
import type { ItemValue } from './rulebook';

const UNIT = 1_000;

/** The largest magnitude it can come to: a range is decided later, and perhaps lower. */
export function mostOf(value: ItemValue, quantity: Quantity | null): Points {
  switch (value.kind) {
    case 'fixed':
      return value.points;
    case 'range':
      return value.most;
    case 'perUnit':
      return perUnit(value.points, Math.min(quantity ?? 0, value.quantityMax));
  }
}

/** Exact, and what does not make a thousandth is not given; in two steps, so that nothing overflows. */
function perUnit(each: Points, amount: number): Points {
  const whole = Math.floor(amount / UNIT);
  return points(each * whole + Math.floor((each * (amount % UNIT)) / UNIT));
}
