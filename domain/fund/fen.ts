/** Yuan as a person types them, in fen: 12, 12.5, 12.50. Null when it is no amount. */
export function fenFromText(text: string): number | null {
  const match = /^(\d{1,7})(?:[.．。](\d{1,2}))?$/.exec(text.trim());
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** "12.50": fen as yuan, always with both decimals. */
export function fenText(fen: number): string {
  const whole = Math.floor(Math.abs(fen) / 100);
  return `${fen < 0 ? '-' : ''}${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
