import { booksText, capText, unitsText, valueText } from '../rulebook/item-words';
import type { Dimension, Item } from '../rulebook/rulebook';
import {
  EDGE,
  lineFrom,
  scaled,
  SHEETS,
  textAt,
  type Drawing,
  type Mark,
  type Page,
} from './drawing';
import { fitted, widthOf, wrapped } from './text-width';
import type { WallSheet } from './wall-table';
import { WALL_WORDS } from './words';

/** As much of a rulebook as hangs on the wall. */
interface RulesOnWall {
  readonly title: string;
  readonly version: number;
  readonly effectiveOn: string | null;
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
}

const { width: WIDTH, height: HEIGHT } = SHEETS.A4;
const [LEFT, RIGHT] = [12, WIDTH - 12];
const TOP = 44;
const BOTTOM = HEIGHT - EDGE - 12;
const NAME = 5.6;
const NOTE = 4.2;
const HEADING = 7;
const VALUE_LEFT = 140;

/** Something that stays together on one page, as high as it is; its marks begin at 0. */
interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** A heading does not stand alone at the foot of a page. */
  readonly stays: boolean;
}

/** The village's rules for the wall, over as many sheets as they need. */
export function wallRules(rules: RulesOnWall, villageName: string, sheet: WallSheet): Drawing {
  const blocks = rules.dimensions.flatMap((dimension) => blocksOf(dimension, rules.items));
  const sheets = paged(blocks);
  const pages = sheets.map((marks, index): Page => ({
    ...SHEETS.A4,
    marks: [...frameOf(rules, villageName, [index + 1, sheets.length]), ...marks],
    under: [],
  }));
  return { name: '村规积分', sheet, pages: pages.map((page) => scaled(page, SHEETS[sheet].width)) };
}

function frameOf(
  { title, version, effectiveOn }: RulesOnWall,
  villageName: string,
  [page, pages]: readonly [number, number],
): readonly Mark[] {
  const name = fitted(`${villageName} ${title}`, { size: 6.5, least: 4, width: RIGHT - LEFT });
  const foot = HEIGHT - EDGE - 2;
  const soft = { ink: 'soft' } as const;
  const middle = { align: 'middle' } as const;
  const inForce = effectiveOn === null ? [] : [WALL_WORDS.version(version, effectiveOn)];
  return [
    textAt({ x: WIDTH / 2, y: 16 }, name.text, name.size, middle),
    textAt({ x: WIDTH / 2, y: 30 }, WALL_WORDS.rules, 12, {
      ...{ ...middle, face: 'serif', weight: 'bold', ink: 'pine' },
    }),
    textAt({ x: WIDTH / 2, y: 38.5 }, WALL_WORDS.books, 4.4, { ...soft, ...middle }),
    ...inForce.map((text) => textAt({ x: LEFT, y: foot }, text, 3.6, soft)),
    textAt({ x: RIGHT, y: foot }, WALL_WORDS.page(page, pages), 3.6, { ...soft, align: 'end' }),
  ];
}

function blocksOf({ code, name }: Dimension, items: readonly Item[]): readonly Block[] {
  const own = items.filter(({ dimensionCode }) => dimensionCode === code);
  const ordered = [
    ...own.filter(({ direction }) => direction === 'addition'),
    ...own.filter(({ direction }) => direction === 'deduction'),
  ];
  return ordered.length === 0 ? [] : [headingOf(name), ...ordered.map(itemBlock)];
}

function headingOf(name: string): Block {
  const look = { face: 'serif', weight: 'bold', ink: 'pine' } as const;
  return {
    height: 14,
    marks: [
      textAt({ x: LEFT, y: 9.5 }, name, HEADING, look),
      lineFrom({ x: LEFT, y: 12.5 }, { x: RIGHT, y: 12.5 }, { width: 0.6, ink: 'pine' }),
    ],
    stays: true,
  };
}

function itemBlock(item: Item): Block {
  const { name, direction } = item;
  const value = valueText(item);
  const look = { weight: 'bold' } as const;
  const figure = fitted(value, { size: NAME, least: 4, width: RIGHT - VALUE_LEFT }, look);
  const valueWidth = widthOf(figure.text, figure.size, look);
  const names = wrapped(name, NAME, RIGHT - LEFT - valueWidth - 6);
  const notes = wrapped(notesOf(item), NOTE, RIGHT - LEFT - 6);
  const namesHeight = names.length * NAME * 1.3;
  const height = namesHeight + notes.length * NOTE * 1.35 + 4;
  return {
    height,
    marks: [
      ...names.map((line, index) =>
        textAt({ x: LEFT, y: NAME * (1.1 + index * 1.3) + 1 }, line, NAME),
      ),
      textAt({ x: RIGHT, y: NAME * 1.1 + 1 }, figure.text, figure.size, {
        ...{ ...look, align: 'end', ink: direction === 'addition' ? 'pine' : 'red' },
      }),
      ...notes.map((line, index) =>
        textAt({ x: LEFT, y: namesHeight + NOTE * (1 + index * 1.35) + 1 }, line, NOTE, {
          ink: 'soft',
        }),
      ),
      lineFrom({ x: LEFT, y: height }, { x: RIGHT, y: height }, { width: 0.2 }),
    ],
    stays: false,
  };
}

/** How often it counts, what it moves, what has to be shown for it. */
function notesOf(item: Item): string {
  const { caps, photoRequired, rectify } = item;
  const units = unitsText(item);
  const mend = rectify === null ? [] : [WALL_WORDS[rectify.mode](rectify.days)];
  return [
    booksText(item),
    ...(units === null ? [] : [units]),
    ...caps.map(capText),
    ...mend,
    ...(photoRequired ? [WALL_WORDS.photo] : []),
  ].join('；');
}

/** The blocks one below the other, sheet after sheet, each moved to where it stands. */
function paged(blocks: readonly Block[]): readonly (readonly Mark[])[] {
  const sheets: Mark[][] = [[]];
  let y = TOP;
  blocks.forEach((block, index) => {
    const next = block.stays ? (blocks[index + 1]?.height ?? 0) : 0;
    if (y + block.height + next > BOTTOM && y > TOP) {
      sheets.push([]);
      y = TOP;
    }
    const top = y;
    sheets.at(-1)?.push(...block.marks.map((mark) => lowered(mark, top)));
    y += block.height;
  });
  return sheets;
}

function lowered(mark: Mark, by: number): Mark {
  if (mark.kind !== 'line') return { ...mark, y: mark.y + by };
  const { from, to } = mark;
  return { ...mark, from: { ...from, y: from.y + by }, to: { ...to, y: to.y + by } };
}
