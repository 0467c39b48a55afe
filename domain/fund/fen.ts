/** "12.50": fen as yuan, always with both decimals. */
export function fenText(fen: number): string {
  const whole = Math.floor(Math.abs(fen) / 100);
  return `${fen < 0 ? '-' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
