import type { Face } from './drawing';

/**
 * How wide a text will be, in heights of a Chinese character. Nothing can measure letters before they
 * are drawn, on whatever device: the widths are a little more than those of the fonts phones and
 * printers have [估], so that what fits here fits there.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[0-9]/, 0.58],
  [/[ .,:;!|'iIl()[\]]/, 0.34],
  [/[mwMW@%]/, 0.94],
  [/[A-Z]/, 0.7],
  [/[\u0021-\u007e]/, 0.6],
];

const MONO = 0.61;
const BOLD = 1.05;

export interface TextLook {
  readonly face?: Face;
  readonly weight?: 'normal' | 'bold';
}

export function widthOf(text: string, size: number, { face, weight }: TextLook = {}): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter, face), 0);
  const isLatin = /[\u0020-\u007e]/.test(text);
  return ems * size * (weight === 'bold' && isLatin ? BOLD : 1);
}

function widthOfLetter(letter: string, face: Face | undefined): number {
  const isNarrow = /[\u0020-\u007e]/.test(letter);
  if (!isNarrow) return 1;
  if (face === 'mono') return MONO;
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
}

/** What may not begin a line. */
const CLOSING = /^[，。、；：！？）》”’%.,:;!?)\]]$/u;
/** Words of letters and digits stay whole; everything else breaks anywhere. */
const WORDS = /[A-Za-z0-9.+-]+|\s+|[^A-Za-z0-9.+-]/gu;

/** The text in lines no wider than that. A word too wide for any line is broken. */
export function wrapped(
  text: string,
  size: number,
  width: number,
  look: TextLook = {},
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, size, width, look)) {
    const fits = widthOf(`${line}${word}`.trimEnd(), size, look) <= width;
    const mayHang = CLOSING.test(word) && widthOf(line, size, look) <= width;
    if (line === '' || fits || mayHang) line += line === '' ? word.trimStart() : word;
    else {
      lines.push(line.trimEnd());
      line = word.trimStart();
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

function wordsOf(text: string, size: number, width: number, look: TextLook): readonly string[] {
  const words = text.match(WORDS) ?? [];
  return words.flatMap((word) => (widthOf(word, size, look) > width ? Array.from(word) : [word]));
}

/** The largest size at which the text fits one line, and the text, cut short where even the least is too large. */
export function fitted(
  text: string,
  { size, least, width }: { readonly size: number; readonly least: number; readonly width: number },
  look: TextLook = {},
): { readonly text: string; readonly size: number } {
  const wanted = widthOf(text, 1, look);
  if (wanted * size <= width) return { text, size };
  if (wanted * least <= width) return { text, size: Math.floor((width / wanted) * 10) / 10 };
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, least, look) > width) letters.pop();
  return { text: `${letters.join('').trimEnd()}…`, size: least };
}
