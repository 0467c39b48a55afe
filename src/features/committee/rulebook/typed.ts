/** What somebody typed, read without making a float of it; null when it is not what was asked for. */
import { points, type Points } from '@domain/points';
import { quantityFromText, type Quantity } from '@domain/quantity';

/** "", "0", "0.5": an amount that may be nothing. */
export function amountFrom(text: string): Points | null {
  const amount = quantityFromText(text, 'each');
  return amount === null ? null : points(amount);
}

export function countedFrom(text: string): Quantity | null {
  const amount = quantityFromText(text, 'each');
  return amount === null || amount === 0 ? null : amount;
}

/** A whole number within bounds, both included. */
export function wholeFrom(text: string, least: number, most: number): number | null {
  if (!/^\d{1,7}$/.test(text.trim())) return null;
  const number = Number(text.trim());
  return number >= least && number <= most ? number : null;
}

/** "1", "0.5", "1.25" yuan, in fen. */
export function fenFrom(text: string): number | null {
  const match = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim());
  return match && Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** "1", "0.5": fen as yuan, as a person would write it. */
export function yuanText(fen: number): string {
  const rest = String(fen % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(fen / 100)}${rest === '' ? '' : `.${rest}`}`;
}
