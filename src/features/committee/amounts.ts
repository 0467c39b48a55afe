import { points, pointsText, type Points } from '@domain/points';

/** Reads points as typed ("3", "0.5") without making a float of them; null when it is no amount. */
export function pointsFromText(text: string): Points | null {
  const match = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const amount = Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0'));
  return amount > 0 ? points(amount) : null;
}

/** Amounts with the same number of decimals, so that a column of them can be added up by eye. */
export function alignedTexts(amounts: readonly Points[]): string[] {
  const texts = amounts.map((amount) => pointsText(amount));
  const decimals = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  return texts.map((text) => {
    const [whole = '', rest = ''] = text.split('.');
    return decimals === 0 ? whole : `${whole}.${rest.padEnd(decimals, '0')}`;
  });
}

/** "3fa9 1c02 77be": the beginning of a hash, enough to compare by reading it out. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}
