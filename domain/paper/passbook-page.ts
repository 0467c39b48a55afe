import { PASSBOOK_LINES, type PassbookLine } from '../passbook';
import { pointsText } from '../points';
import { SHEETS, lineFrom, textAt, type Drawing, type Mark } from './drawing';
import { fitted, widthOf, type TextLook } from './text-width';
import { PASSBOOK_WORDS } from './words';

export interface PassbookPage {
  readonly household: { readonly number: string; readonly maskedName: string };
  readonly villageName: string;
  readonly booklet: number;
  readonly page: number;
  /** Where on the page the first of the lines goes. */
  readonly line: number;
  readonly lines: readonly PassbookLine[];
}

const [LEFT, RIGHT] = [8, SHEETS.A5.width - 8];
const HEAD = { title: 15, columns: 29, rows: 31.5 };
const ROW = 6.6;
const BOTTOM = HEAD.rows + PASSBOOK_LINES * ROW;
/** Between the columns, from the left edge to the right. */
const COLUMNS = { what: 32, gain: 90, balance: 115 };
const SIZE = 4.6;
/** 9 points: what is smaller, a 72-year-old does not read. */
const LEAST = 3.2;
const GAP = 1.5;

/**
 * One page of a passbook. A page that is begun gets its head and its ruled lines; on one that goes on,
 * they are on the paper already and nothing is printed but the new lines, in their places.
 */
export function passbookPage(page: PassbookPage): Drawing {
  const form = formOf(page);
  const rows = page.lines.flatMap((line, index) => rowOf(line, page.line + index));
  const isBegun = page.line > 1;
  const name = `存折-${page.household.number}-${page.page}`;
  return {
    name,
    sheet: 'A5',
    pages: [
      {
        ...SHEETS.A5,
        marks: isBegun ? rows : [...form, ...rows],
        under: isBegun ? form : [],
      },
    ],
  };
}

function formOf({ household, villageName, booklet, page }: PassbookPage): readonly Mark[] {
  const { title, note } = PASSBOOK_WORDS;
  const right = { align: 'end' } as const;
  const pageText = PASSBOOK_WORDS.booklet(booklet, page);
  const owner = PASSBOOK_WORDS.household(household.number, household.maskedName);
  const wide = RIGHT - LEFT - widthOf(owner, 5, { weight: 'bold' }) - 6;
  const village = fitted(villageName, { size: 4.6, least: LEAST, width: wide });
  return [
    textAt({ x: LEFT, y: HEAD.title }, title, 7, { face: 'serif', weight: 'bold', ink: 'pine' }),
    textAt({ x: RIGHT, y: HEAD.title }, pageText, 4.6, right),
    textAt({ x: LEFT, y: HEAD.title + 7.5 }, owner, 5, { weight: 'bold' }),
    textAt({ x: RIGHT, y: HEAD.title + 7.5 }, village.text, village.size, right),
    ...columnHeads(),
    ...Array.from({ length: PASSBOOK_LINES + 1 }, (_, index) => ruleAt(HEAD.rows + index * ROW)),
    ...[LEFT, ...Object.values(COLUMNS), RIGHT].map((x) =>
      lineFrom({ x, y: HEAD.rows }, { x, y: BOTTOM }),
    ),
    textAt({ x: LEFT, y: BOTTOM + 5 }, note, LEAST, { ink: 'soft' }),
  ];
}

function columnHeads(): readonly Mark[] {
  const { day, what, gain, balance } = PASSBOOK_WORDS.columns;
  const y = HEAD.columns;
  const look = { ink: 'soft' } as const;
  return [
    textAt({ x: LEFT + GAP, y }, day, 4, look),
    textAt({ x: COLUMNS.what + GAP, y }, what, 4, look),
    textAt({ x: COLUMNS.balance - GAP, y }, gain, 4, { ...look, align: 'end' }),
    textAt({ x: RIGHT - GAP, y }, balance, 4, { ...look, align: 'end' }),
  ];
}

function ruleAt(y: number): Mark {
  return lineFrom({ x: LEFT, y }, { x: RIGHT, y }, { width: 0.2 });
}

/** What stands on one line of the page. */
function rowOf({ day, what, gain, balance }: PassbookLine, line: number): readonly Mark[] {
  const y = HEAD.rows + line * ROW - 1.9;
  const words = fitsBetween(what, COLUMNS.what, COLUMNS.gain);
  const gainText = gain > 0 ? `+${pointsText(gain)}` : pointsText(gain);
  const gained = fitsBetween(gainText, COLUMNS.gain, COLUMNS.balance, { weight: 'bold' });
  const left = fitsBetween(pointsText(balance), COLUMNS.balance, RIGHT);
  const bold = { align: 'end', weight: 'bold' } as const;
  return [
    textAt({ x: LEFT + GAP, y }, day, 3.8),
    textAt({ x: COLUMNS.what + GAP, y }, words.text, words.size),
    textAt({ x: COLUMNS.balance - GAP, y }, gained.text, gained.size, bold),
    textAt({ x: RIGHT - GAP, y }, left.text, left.size, { align: 'end' }),
  ];
}

function fitsBetween(text: string, from: number, until: number, look: TextLook = {}) {
  return fitted(text, { size: SIZE, least: LEAST, width: until - from - 2 * GAP }, look);
}
