import { cardTokenText } from '../card';
import { cutLines, gridOf, inGroups, SHEETS, textAt, type Drawing, type Mark } from './drawing';
import { fitted } from './text-width';
import { BAG_WORDS } from './words';

/** Three columns of seven, as many as are handed out at once and one to spare. */
const LABEL = { width: 65, height: 40 };
const [ACROSS, DOWN] = [3, 7];
const PADDING = 3.5;
const CODE = 26;

export const BAG_LABELS_A_SHEET = ACROSS * DOWN;

/** Labels to stick on bags: the code and nothing else, because whoever passes by can read them. */
export function bagSheet(villageName: string, bags: readonly { readonly code: string }[]): Drawing {
  const cells = gridOf('A4', LABEL, ACROSS, DOWN);
  const pages = inGroups(bags, BAG_LABELS_A_SHEET).map((some) => ({
    ...SHEETS.A4,
    marks: some.flatMap(({ code }, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [...cutLines(cell), ...labelOf(villageName, code, cell)];
    }),
    under: [],
  }));
  return { name: '袋贴', sheet: 'A4', pages };
}

function labelOf(
  villageName: string,
  code: string,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Mark[] {
  const left = x + PADDING;
  const right = x + LABEL.width - PADDING;
  const bottom = y + LABEL.height - PADDING;
  const words = LABEL.width - 2 * PADDING - CODE - 2;
  const village = fitted(villageName, { size: 4, least: 2.6, width: words });
  return [
    { kind: 'qr', x: right - CODE, y: y + PADDING, size: CODE, text: code },
    textAt({ x: left, y: y + PADDING + 6 }, BAG_WORDS.title, 6, { weight: 'bold', ink: 'pine' }),
    textAt({ x: left, y: y + PADDING + 13 }, village.text, village.size),
    textAt({ x: x + LABEL.width / 2, y: bottom }, cardTokenText(code), 3.8, {
      ...{ align: 'middle', face: 'mono', weight: 'bold' },
    }),
  ];
}
