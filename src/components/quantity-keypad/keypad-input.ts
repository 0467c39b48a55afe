export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', '⌫'] as const;
export type Key = (typeof KEYS)[number];

interface Limits {
  readonly decimals: number;
  readonly digitsMax: number;
}

function typePoint(shown: string, decimals: number): string {
  if (decimals === 0 || shown.includes('.')) return shown;
  return `${shown === '' ? '0' : shown}.`;
}

/** What stands on the display after a key; a key that would make no number changes nothing. */
export function typeKey(shown: string, key: Key, { decimals, digitsMax }: Limits): string {
  if (key === '⌫') return shown.slice(0, -1);
  if (key === '.') return typePoint(shown, decimals);
  const [whole = '', fraction] = shown.split('.');
  if (fraction !== undefined) return fraction.length < decimals ? shown + key : shown;
  if (whole === '0') return key;
  return whole.length < digitsMax ? shown + key : shown;
}
