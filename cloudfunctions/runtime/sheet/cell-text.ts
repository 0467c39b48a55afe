/** What a cell of a spreadsheet says, as text. */
export interface Cell {
  /** "s" a shared text, "str" and "inlineStr" its own, "b" yes or no, "e" a fault, else a number. */
  readonly type: string;
  readonly style: number;
  readonly raw: string;
}

export interface Book {
  readonly strings: readonly string[];
  /** Which styles, by their number, show a day. */
  readonly dayStyles: ReadonlySet<number>;
  /** Days are counted from 1904 as early Macintoshes did, not from 1900. */
  readonly since1904: boolean;
}

export function cellText({ type, style, raw }: Cell, book: Book): string {
  if (raw === '') return '';
  switch (type) {
    case 's':
      return book.strings[Number(raw)] ?? '';
    case 'b':
      return raw === '1' ? '是' : '否';
    case 'd':
      return raw.slice(0, 10);
    case 'str':
    case 'inlineStr':
    case 'e':
      return raw;
    default:
      return book.dayStyles.has(style) ? dayText(Number(raw), book) : numberText(raw);
  }
}

/** A program keeps 17 digits and shows 15: 0.30000000000000004 is what somebody typed as 0.3. */
function numberText(raw: string): string {
  const number = Number(raw);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : raw;
}

const DAY_MS = 86_400_000;
/** 1 January 1970, counted in days from the beginning of 1900 or 1904. */
const UNIX_1900 = 25_569;
const UNIX_1904 = 24_107;
/** 31 December 9999. */
const LAST = 2_958_465;

function dayText(serial: number, { since1904 }: Book): string {
  if (!(serial >= 1 && serial <= LAST)) return String(serial);
  const days = Math.floor(serial) - (since1904 ? UNIX_1904 : UNIX_1900);
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** Formats every program knows by number and no file spells out; 27 to 58 are the Chinese ones. */
const DAY_FORMATS: readonly number[] = [
  ...[14, 15, 16, 17, 22],
  ...[27, 28, 29, 30, 31, 36],
  ...[50, 51, 52, 53, 54, 57, 58],
];

/** Whether a format shows a day: a y or a d outside of quotes, escapes and [brackets]. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return DAY_FORMATS.includes(id);
  return /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && code !== 'General';
}
