/** Digits a village may write its numbers with: 12 as 00012, and no longer. */
const WIDTH_MAX = 5;

/**
 * The ways a village may have written down the number somebody says on the telephone: 12 may stand
 * as 012, and 12b as 012B.
 */
export function spellingsOf(said: string): readonly string[] {
  const [, digits = '', rest = ''] = /^(\d*)(.*)$/.exec(said) ?? [];
  const ends = [rest, rest.toUpperCase(), rest.toLowerCase()];
  const spellings = paddedOf(digits).flatMap((start) => ends.map((end) => `${start}${end}`));
  return [...new Set([said, ...spellings])];
}

/** With any number of noughts in front. */
function paddedOf(digits: string): readonly string[] {
  if (digits === '') return [''];
  const bare = digits.replace(/^0+(?=\d)/, '');
  const count = Math.max(WIDTH_MAX - bare.length, 0) + 1;
  return Array.from({ length: count }, (_, noughts) => `${'0'.repeat(noughts)}${bare}`);
}
