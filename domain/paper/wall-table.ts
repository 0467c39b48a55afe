import type { ExchangeTable, Material } from '../exchange-table';
import { pointsText } from '../points';
import { quantityText, type Quantity } from '../quantity';
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
import { fitted, wrapped, type TextLook } from './text-width';
import { WALL_WORDS } from './words';

interface ShopOnWall {
  readonly villageName: string;
  readonly shopName: string;
  readonly openings: readonly { readonly weekday: number; readonly hours: string }[];
}

export type WallSheet = 'A3' | 'A4';

const { width: WIDTH, height: HEIGHT } = SHEETS.A4;
const [LEFT, RIGHT] = [12, WIDTH - 12];
const MIDDLE = WIDTH / 2;
const TOP = 50;
const FOOT = HEIGHT - EDGE - 30;
const COLUMNS = { quantity: 96, points: 158 };
/** A row is read from across the room: as high as there is room for, within these. */
const ROW_MOST = 26;
const ROW_LEAST = 11;
const ROWS_A_SHEET = Math.floor((FOOT - TOP) / ROW_LEAST);

/** What the shop takes and for how many points, to hang on the wall. */
export function wallTable(
  table: Pick<ExchangeTable, 'version' | 'effectiveFrom' | 'materials'>,
  shop: ShopOnWall,
  sheet: WallSheet,
): Drawing {
  const { materials } = table;
  const count = Math.max(1, Math.ceil(materials.length / ROWS_A_SHEET));
  const each = Math.ceil(materials.length / count);
  const pages = Array.from({ length: count }, (_, index): Page => {
    const rows = rowsOf(materials.slice(index * each, (index + 1) * each), each);
    const marks = [...headOf(shop), ...rows, ...footOf(table, shop)];
    return { ...SHEETS.A4, marks, under: [] };
  });
  return { name: '兑换标准', sheet, pages: pages.map((page) => scaled(page, SHEETS[sheet].width)) };
}

function headOf({ villageName, shopName }: ShopOnWall): readonly Mark[] {
  const middle = { align: 'middle' } as const;
  const name = oneLine(
    shopName.startsWith(villageName) ? shopName : `${villageName} ${shopName}`,
    8,
  );
  const { columns } = WALL_WORDS;
  const soft = { ink: 'soft' } as const;
  return [
    textAt({ x: MIDDLE, y: 18 }, name.text, name.size, middle),
    textAt({ x: MIDDLE, y: 34 }, WALL_WORDS.table, 14, {
      ...middle,
      ...{ face: 'serif', weight: 'bold', ink: 'pine' },
    }),
    textAt({ x: LEFT + 2, y: 46 }, columns.material, 6, soft),
    textAt({ x: COLUMNS.quantity, y: 46 }, columns.quantity, 6, soft),
    textAt({ x: RIGHT - 2, y: 46 }, columns.points, 6, { ...soft, align: 'end' }),
    lineFrom({ x: LEFT, y: TOP }, { x: RIGHT, y: TOP }, { width: 0.6 }),
  ];
}

function rowsOf(materials: readonly Material[], count: number): readonly Mark[] {
  const height = Math.min(ROW_MOST, (FOOT - TOP) / Math.max(1, count));
  return materials.flatMap((material, index) => rowOf(material, TOP + index * height, height));
}

function rowOf(material: Material, top: number, height: number): readonly Mark[] {
  const { name, rate, dailyPointsMax } = material;
  const size = Math.min(9, height * 0.5);
  const bold = { weight: 'bold' } as const;
  const [bottom, y] = [top + height, top + height / 2 + size * 0.36];
  const what = fitsBetween(name, size, [LEFT + 2, COLUMNS.quantity - 3], bold);
  const amount = fitsBetween(quantityWords(material), size, [COLUMNS.quantity, COLUMNS.points - 2]);
  const points = WALL_WORDS.points(pointsText(rate.points));
  const gained = fitsBetween(points, size * 1.1, [COLUMNS.points, RIGHT - 2], bold);
  const most =
    dailyPointsMax === null
      ? []
      : [mostOf(WALL_WORDS.most(pointsText(dailyPointsMax)), bottom - height * 0.08, size)];
  const up = most.length === 0 ? 0 : size * 0.2;
  return [
    textAt({ x: LEFT + 2, y }, what.text, what.size, bold),
    textAt({ x: COLUMNS.quantity, y }, amount.text, amount.size),
    textAt({ x: RIGHT - 2, y: y - up }, gained.text, gained.size, {
      ...{ ...bold, align: 'end', ink: 'red' },
    }),
    ...most,
    lineFrom({ x: LEFT, y: bottom }, { x: RIGHT, y: bottom }),
  ];
}

function mostOf(text: string, y: number, size: number): Mark {
  const look = { align: 'end', ink: 'soft' } as const;
  return textAt({ x: RIGHT - 2, y }, text, Math.max(3.4, size * 0.5), look);
}

/** People bring things by the 斤: half a kilogram. */
const GRAMS_A_JIN = 500;

function quantityWords({ measure, rate, unitName }: Material): string {
  const amount = quantityText(rate.quantity);
  if (measure === 'count') return WALL_WORDS.quantity(amount, unitName);
  // Safe: grams twice are whole thousandths of a 斤.
  const jin = quantityText(((rate.quantity * 1_000) / GRAMS_A_JIN) as Quantity);
  return WALL_WORDS.jin(amount, unitName, jin);
}

function footOf(
  { version, effectiveFrom }: Pick<ExchangeTable, 'version' | 'effectiveFrom'>,
  { openings }: ShopOnWall,
): readonly Mark[] {
  const days = openings.map(
    ({ weekday, hours }) => `${WALL_WORDS.weekdays[weekday] ?? ''}${hours}`,
  );
  const texts = [
    ...wrapped(WALL_WORDS.rest, 5, RIGHT - LEFT),
    ...(days.length === 0
      ? []
      : wrapped(WALL_WORDS.openings(days.join('，')), 5, RIGHT - LEFT).slice(0, 2)),
  ];
  return [
    ...texts.map((text, index) => textAt({ x: LEFT, y: FOOT + 9 + index * 7 }, text, 5)),
    textAt({ x: RIGHT, y: HEIGHT - EDGE - 2 }, WALL_WORDS.version(version, effectiveFrom), 3.6, {
      ...{ align: 'end', ink: 'soft' },
    }),
  ];
}

function oneLine(text: string, size: number) {
  return fitted(text, { size, least: 4, width: RIGHT - LEFT });
}

function fitsBetween(
  text: string,
  size: number,
  [from, until]: readonly [number, number],
  look: TextLook = {},
) {
  return fitted(text, { size, least: 3.4, width: until - from }, look);
}
