import { pointsText, type Points } from '../points';
import { cutLines, gridOf, inGroups, SHEETS, textAt, type Drawing, type Mark } from './drawing';
import { fitted, widthOf, wrapped } from './text-width';
import { LABEL_WORDS } from './words';

interface GoodsOnShelf {
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  /** What a scanner finds the goods by; empty where they have none. */
  readonly barcode: string;
}

/** Three columns of seven: a label for a shelf's edge, read from two steps away. */
const LABEL = { width: 65, height: 40 };
const [ACROSS, DOWN] = [3, 7];
const PADDING = 3.5;
const NAME = 6.4;
const NAME_LEAST = 5;
const TWO_LINES = { size: 4.6 };
const CODE = 17;

export const LABELS_A_SHEET = ACROSS * DOWN;

/** What each kind of goods costs, to be cut out and put on the shelf. */
export function shelfLabels(goods: readonly GoodsOnShelf[]): Drawing {
  const cells = gridOf('A4', LABEL, ACROSS, DOWN);
  const pages = inGroups(goods, LABELS_A_SHEET).map((some) => ({
    ...SHEETS.A4,
    marks: some.flatMap((one, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [...cutLines(cell), ...labelOf(one, cell)];
    }),
    under: [],
  }));
  return { name: '货架签', sheet: 'A4', pages };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function labelOf(goods: GoodsOnShelf, { x, y }: Corner): readonly Mark[] {
  const width = LABEL.width - 2 * PADDING;
  const left = x + PADDING;
  const bottom = y + LABEL.height - PADDING;
  return [
    ...nameOf(goods.name, { x: left, y: y + PADDING }, width),
    ...priceOf(goods, { x: left, y: bottom }, goods.barcode === '' ? width : width - CODE - 2),
    ...codeOf(goods.barcode, { x: x + LABEL.width - PADDING - CODE, y: bottom - CODE - 3 }),
  ];
}

/** On one line, or two where it is long. */
function nameOf(name: string, { x, y }: Corner, width: number): readonly Mark[] {
  const bold = { weight: 'bold' } as const;
  const fits = widthOf(name, NAME_LEAST, bold) <= width;
  const { size } = fits ? fitted(name, { size: NAME, least: NAME_LEAST, width }, bold) : TWO_LINES;
  const lines = wrapped(name, size, width, bold).slice(0, 2);
  return lines.map((line, index) =>
    textAt({ x, y: y + size * (0.9 + index * 1.25) }, line, size, bold),
  );
}

function priceOf({ price, unitName }: GoodsOnShelf, { x, y }: Corner, width: number) {
  const unit = LABEL_WORDS.points(unitName);
  const unitWidth = widthOf(unit, 4.4) + 2;
  const bold = { weight: 'bold' } as const;
  const room = { size: 16, least: 6, width: width - unitWidth };
  const figure = fitted(pointsText(price), room, bold);
  const after = x + widthOf(figure.text, figure.size, bold) + 2;
  return [
    textAt({ x, y: y - 1.2 }, figure.text, figure.size, { ...bold, ink: 'red' }),
    textAt({ x: after, y: y - 1.2 }, unit, 4.4),
  ];
}

/** The code, and its figures below for who has to type them. */
function codeOf(barcode: string, { x, y }: Corner): readonly Mark[] {
  if (barcode === '') return [];
  const figures = fitted(barcode, { size: 2.4, least: 1.8, width: CODE + 4 }, { face: 'mono' });
  return [
    { kind: 'qr', x, y, size: CODE, text: barcode },
    textAt({ x: x + CODE / 2, y: y + CODE + 2.6 }, figures.text, figures.size, {
      ...{ align: 'middle', face: 'mono' },
    }),
  ];
}
