/**
 * Paper as it comes out of the printer: pages of marks in millimetres, from the top left corner. The
 * browser shows and prints them as SVG, a phone draws them on a canvas; neither lays anything out.
 */
export type Ink = 'black' | 'soft' | 'pine' | 'red' | 'line';
export type Face = 'sans' | 'serif' | 'mono';
export type Align = 'start' | 'middle' | 'end';

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
  readonly text: string;
  /** The height of a Chinese character. */
  readonly size: number;
  readonly align: Align;
  readonly weight: 'normal' | 'bold';
  readonly face: Face;
  readonly ink: Ink;
}

export interface LineMark {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly ink: Ink;
  readonly dashed: boolean;
}

export interface QrMark {
  readonly kind: 'qr';
  readonly x: number;
  readonly y: number;
  /** Its light margin included. */
  readonly size: number;
  readonly text: string;
}

export type Mark = TextMark | LineMark | QrMark;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** What is on the sheet already: shown on a screen, so that one sees where the marks will stand. */
  readonly under: readonly Mark[];
}

export interface Drawing {
  /** The name it is saved under. */
  readonly name: string;
  readonly sheet: Sheet;
  readonly pages: readonly Page[];
}

export type Sheet = 'A3' | 'A4' | 'A5';

export const SHEETS: Readonly<Record<Sheet, { readonly width: number; readonly height: number }>> =
  {
    A3: { width: 297, height: 420 },
    A4: { width: 210, height: 297 },
    A5: { width: 148, height: 210 },
  };

/** Printers leave so much of a sheet's edge white. */
export const EDGE = 5;

type Look = Partial<Pick<TextMark, 'align' | 'weight' | 'face' | 'ink'>>;

export function textAt({ x, y }: Point, text: string, size: number, look: Look = {}): TextMark {
  const { align = 'start', weight = 'normal', face = 'sans', ink = 'black' } = look;
  return { kind: 'text', x, y, text, size, align, weight, face, ink };
}

export function lineFrom(
  from: Point,
  to: Point,
  look: Partial<Pick<LineMark, 'width' | 'ink' | 'dashed'>> = {},
): LineMark {
  const { width = 0.3, ink = 'line', dashed = false } = look;
  return { kind: 'line', from, to, width, ink, dashed };
}

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where scissors go. Neighbours' lines run the same way, so that their dashes lie on each other. */
export function cutLines({ x, y, width, height }: Area): readonly LineMark[] {
  const [right, bottom] = [x + width, y + height];
  const dashed = { dashed: true };
  return [
    lineFrom({ x, y }, { x: right, y }, dashed),
    lineFrom({ x: right, y }, { x: right, y: bottom }, dashed),
    lineFrom({ x, y: bottom }, { x: right, y: bottom }, dashed),
    lineFrom({ x, y }, { x, y: bottom }, dashed),
  ];
}

/** The same page on a larger sheet: A3 is A4 times the root of two. */
export function scaled(page: Page, width: number): Page {
  const factor = width / page.width;
  const larger = (marks: readonly Mark[]) => marks.map((mark) => scaledMark(mark, factor));
  return {
    width,
    height: page.height * factor,
    marks: larger(page.marks),
    under: larger(page.under),
  };
}

function scaledMark(mark: Mark, factor: number): Mark {
  const point = ({ x, y }: Point): Point => ({ x: x * factor, y: y * factor });
  switch (mark.kind) {
    case 'text':
    case 'qr':
      return { ...mark, ...point(mark), size: mark.size * factor };
    case 'line':
      return {
        ...mark,
        from: point(mark.from),
        to: point(mark.to),
        width: mark.width * factor,
      };
  }
}

/** So many to a sheet. */
export function inGroups<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(things.length / size);
  return Array.from({ length: count }, (_, index) =>
    things.slice(index * size, (index + 1) * size),
  );
}

/** Where each of a sheet's cells lies, row by row. */
export function gridOf(
  sheet: Sheet,
  cell: { readonly width: number; readonly height: number },
  across: number,
  down: number,
): readonly Area[] {
  const { width, height } = SHEETS[sheet];
  const left = (width - across * cell.width) / 2;
  const top = (height - down * cell.height) / 2;
  return Array.from({ length: across * down }, (_, index) => ({
    ...cell,
    x: left + (index % across) * cell.width,
    y: top + Math.floor(index / across) * cell.height,
  }));
}
