import { assert } from './assert';

/**
 * Points in thousandths, as integers: half points exist in real rulebooks and a villager has been
 * given 3.2 points (docs/domain.md §1.2, §1.5), so whole numbers are too coarse and floats drift.
 * May be negative only as a balance: points already spent whose earning was reversed.
 */
export type Points = number & { readonly unit: 'points' };

export const POINT = 1_000;

/** Largest magnitude of any amount or balance: ten million points. */
export const POINTS_MAX = 10_000_000 * POINT;

/** Makes points from an integer number of thousandths. Anything else is a bug of the caller. */
export function points(thousandths: number): Points {
  assert(Number.isInteger(thousandths), 'points are whole thousandths');
  assert(Math.abs(thousandths) <= POINTS_MAX, 'points are bounded');
  // Safe: checked above; `+ 0` turns -0 into 0, which hashes and compares differently.
  return (thousandths + 0) as Points;
}

export function sumOf(amounts: readonly Points[]): Points {
  return points(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** "3.2", "0.5", "-4": no trailing zeros, as a person would write it. */
export function pointsText(amount: Points): string {
  return thousandthsText(amount);
}

/** Reads points as typed ("3", "0.5") without making a float of them; null when it is no amount. */
export function pointsFromText(text: string): Points | null {
  const match = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const amount = Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0'));
  return amount > 0 ? points(amount) : null;
}

/** Decimal text of an integer number of thousandths, exact. */
export function thousandthsText(thousandths: number): string {
  const magnitude = Math.abs(thousandths);
  const whole = Math.floor(magnitude / POINT);
  const rest = String(magnitude % POINT)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${thousandths < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}
