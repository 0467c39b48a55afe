/** One transaction takes a receipt in whole, goods and moves and money: it holds so many lines. */
export const RECEIPT_LINES_MAX = 20;

/** As much as a shop has delivered at once: it comes in as several receipts. */
export const DELIVERY_LINES_MAX = 100;

/** The lines of a delivery, receipt by receipt. */
export function inReceipts<T>(lines: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(lines.length / RECEIPT_LINES_MAX);
  return Array.from({ length: count }, (_, index) =>
    lines.slice(index * RECEIPT_LINES_MAX, (index + 1) * RECEIPT_LINES_MAX),
  );
}
