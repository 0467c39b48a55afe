import {
  EDGE,
  lineFrom,
  SHEETS,
  textAt,
  type Align,
  type Drawing,
  type Mark,
  type Page,
} from './drawing';
import { fitted } from './text-width';

/** Where a column begins, as a part of the width, and how its words stand in it. */
export interface Column {
  readonly from: number;
  readonly align: Align;
}

/** Lines that belong together under a heading, in columns. */
export interface ListPart {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Stands under the rows, in bold. */
  readonly foot?: readonly string[];
}

export interface ListSheet {
  /** The name it is saved under. */
  readonly name: string;
  readonly village: string;
  readonly title: string;
  readonly parts: readonly ListPart[];
  /** Sentences at the end. */
  readonly notes: readonly string[];
}

const { width: WIDTH, height: HEIGHT } = SHEETS.A4;
const [LEFT, RIGHT] = [14, WIDTH - 14];
const TOP = 44;
const BOTTOM = HEIGHT - EDGE - 12;
const SIZE = 4.4;

/** One line of paper; its marks begin at 0. */
interface Line {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** How much has to follow on the same page. */
  readonly needs: number;
}

/** Parts in columns, over as many A4 sheets as they need. */
export function listSheet({ name, village, title, parts, notes }: ListSheet): Drawing {
  const lines = [...parts.flatMap(linesOf), ...notes.map(noteOf)];
  const sheets = paged(lines);
  const pages = sheets.map((marks, index): Page => {
    const frame = frameOf(village, title, [index + 1, sheets.length]);
    return { ...SHEETS.A4, marks: [...frame, ...marks], under: [] };
  });
  return { name, sheet: 'A4', pages };
}

function frameOf(
  village: string,
  title: string,
  [page, pages]: readonly [number, number],
): readonly Mark[] {
  const middle = { align: 'middle' } as const;
  const name = fitted(title, { size: 9, least: 5, width: RIGHT - LEFT });
  const foot = `第 ${page} 张，共 ${pages} 张`;
  return [
    textAt({ x: WIDTH / 2, y: 18 }, village, 6, middle),
    textAt({ x: WIDTH / 2, y: 31 }, name.text, name.size, {
      ...{ ...middle, face: 'serif', weight: 'bold', ink: 'pine' },
    }),
    lineFrom({ x: LEFT, y: 36 }, { x: RIGHT, y: 36 }, { width: 0.6 }),
    textAt({ x: RIGHT, y: HEIGHT - EDGE - 2 }, foot, 3.4, { align: 'end', ink: 'soft' }),
  ];
}

function linesOf({ title, columns, head, rows, foot }: ListPart): readonly Line[] {
  const at = (cells: readonly string[], look: Parameters<typeof textAt>[3] = {}): readonly Mark[] =>
    cells.map((cell, index) => cellOf(cell, columns, index, look));
  const under = (y: number, width = 0.2) => lineFrom({ x: LEFT, y }, { x: RIGHT, y }, { width });
  const bold = { weight: 'bold' } as const;
  return [
    { height: 11, needs: 24, marks: [textAt({ x: LEFT, y: 8.6 }, title, 5.6, bold)] },
    { height: 7, needs: 8, marks: [...at(head, { ink: 'soft' }), under(6.6, 0.4)] },
    ...rows.map((cells): Line => ({ height: 7, needs: 0, marks: [...at(cells), under(6.8)] })),
    ...(foot === undefined ? [] : [{ height: 8, needs: 0, marks: at(foot, bold) }]),
  ];
}

function cellOf(
  cell: string,
  columns: readonly Column[],
  index: number,
  look: Parameters<typeof textAt>[3],
): Mark {
  const { from, align } = columns[index] ?? { from: 0, align: 'start' };
  const until = columns[index + 1]?.from ?? 1;
  const span = RIGHT - LEFT;
  const [start, end] = [LEFT + span * from, LEFT + span * until - (until < 1 ? 2 : 0)];
  const { text, size } = fitted(cell, { size: SIZE, least: 2.6, width: end - start });
  return textAt({ x: align === 'end' ? end : start, y: 5 }, text, size, { ...look, align });
}

function noteOf(text: string): Line {
  const note = fitted(text, { size: 4, least: 2.6, width: RIGHT - LEFT });
  const marks = [textAt({ x: LEFT, y: 7 }, note.text, note.size, { ink: 'soft' })];
  return { height: 7, needs: 0, marks };
}

/** Fills one sheet after the other; a heading keeps company with its first row. */
function paged(lines: readonly Line[]): readonly (readonly Mark[])[] {
  const pages: Mark[][] = [[]];
  let y = TOP;
  for (const { height, needs, marks } of lines) {
    if (y + height + needs > BOTTOM && y > TOP) {
      pages.push([]);
      y = TOP;
    }
    pages.at(-1)?.push(...marks.map((mark) => lowered(mark, y)));
    y += height;
  }
  return pages;
}

function lowered(mark: Mark, by: number): Mark {
  if (mark.kind !== 'line') return { ...mark, y: mark.y + by };
  const { from, to } = mark;
  return { ...mark, from: { ...from, y: from.y + by }, to: { ...to, y: to.y + by } };
}
