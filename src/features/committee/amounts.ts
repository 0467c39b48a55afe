import { pointsText, type Points } from '@domain/points';

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
