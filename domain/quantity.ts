import { assert } from './assert';
import { thousandthsText } from './points';

/** How much was brought: thousandths of a piece, bag or cup; grams for what is weighed. */
export type Quantity = number & { readonly unit: 'quantity' };

export type Measure = 'count' | 'weight';

/** What a clerk may type an amount in. 1 斤 is 500 g exactly (docs/domain.md §1.5). */
export type TypedUnit = 'each' | 'kg' | 'jin';

export const QUANTITY_MAX = 10_000_000;

const THOUSANDTHS_PER_TYPED_UNIT = { each: 1_000, kg: 1_000, jin: 500 } as const;

/** Makes a quantity from whole thousandths or grams. May be negative only as a remainder. */
export function quantity(amount: number): Quantity {
  assert(Number.isInteger(amount), 'a quantity is whole thousandths or grams');
  assert(Math.abs(amount) <= Number.MAX_SAFE_INTEGER, 'a quantity is bounded');
  // Safe: checked above; `+ 0` turns -0 into 0.
  return (amount + 0) as Quantity;
}

/**
 * Reads what was typed ("34", "0.5", "1.25") without ever making a float of it.
 * Returns null when it is not a number, has more decimals than the unit can hold, or is too large.
 */
export function quantityFromText(text: string, unit: TypedUnit): Quantity | null {
  const match = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const thousandths = Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0'));
  const amount = (thousandths * THOUSANDTHS_PER_TYPED_UNIT[unit]) / 1_000;
  return Number.isInteger(amount) && amount <= QUANTITY_MAX ? quantity(amount) : null;
}

/** "34", "0.5", "-34": in pieces, bags and cups, or in kilograms for what is weighed. */
export function quantityText(amount: Quantity): string {
  return thousandthsText(amount);
}
