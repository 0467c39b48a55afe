import { freshOn, putPieces, takePieces, type Batch, type BatchPart } from './batches';
import type { Allotment } from './draw/allotment';
import type { Points } from './points';
import type { Limit, Used } from './shop-rules';
import { dayAfter } from './village-time';

/** Hand-outs longer ago say nothing of the pace. */
export const PACE_DAYS = 28;

/** A count that is not posted yet (domain/count/count.ts). */
interface Counting {
  readonly countId: string;
  /** The instant whose stock was counted. */
  readonly at: string;
  /** Pieces of moves of a time before that, written since: counted with the rest. */
  readonly late: number;
}

/** Something points are spent on: goods on the shelf, in whole pieces, or a merchant's service. */
export interface Goods {
  readonly id: string;
  readonly villageId: string;
  readonly kind: 'goods' | 'service';
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  /** What the shelf is called by: 日用, 粮油; empty when it has no name. */
  readonly category: string;
  /** As printed on the packing; empty for none. */
  readonly barcode: string;
  readonly photoId: string | null;
  /** What one piece cost when it was last bought, in fen; null when that is not known. */
  readonly costFen: number | null;
  /** Whose service it is; null for goods. */
  readonly merchantId: string | null;
  /** The sum of its stock moves; stock = received − handed over + returned by reversals. */
  readonly received: number;
  /** Pieces on hand, reserved ones and those gone off included; nothing for a service. */
  readonly stock: number;
  /** The same pieces by batch. */
  readonly batches: readonly Batch[];
  /** Pieces of open reservations. */
  readonly reserved: number;
  /** When it was last counted; empty when never. Moves of a time before that do not change stock. */
  readonly countedAt: string;
  /** The one count of these goods that is under way; null for none. */
  readonly counting: Counting | null;
  /** Pieces handed out on each of the last days on which there were any, less what came back. */
  readonly handedOut: Readonly<Record<string, number>>;
  /** At so many available pieces it is time to buy; null for no such line. */
  readonly reorderAt: number | null;
  /** What one household may take. */
  readonly limit: Limit | null;
  /** What the whole village may take, and has taken. */
  readonly quota: Limit | null;
  readonly given: Used;
  /** Who may take them while they are given out by lot; null: whoever comes first. */
  readonly allotment: Allotment | null;
  readonly onShelf: boolean;
  /** Its place on the shelf and on the screen. */
  readonly order: number;
  /** Where the price comes from. */
  readonly source: string;
  readonly estimated: boolean;
}

/** Goods as they begin: on the shelf, none in stock, no limits. */
export const NEW_GOODS = {
  kind: 'goods',
  category: '',
  barcode: '',
  photoId: null,
  costFen: null,
  merchantId: null,
  received: 0,
  stock: 0,
  batches: [],
  reserved: 0,
  countedAt: '',
  counting: null,
  handedOut: {},
  reorderAt: null,
  limit: null,
  quota: null,
  given: { window: '', count: 0 },
  allotment: null,
  onShelf: true,
} as const satisfies Partial<Goods>;

/** Pieces that can be handed out or reserved on a day: fresh, and not kept for anybody. */
export function availableOn({ batches, reserved }: Goods, day: string): number {
  return Math.max(0, freshOn(batches, day) - reserved);
}

/** After pieces left the shelf on a day, with the batches they were of. */
export function handOut(
  goods: Goods,
  count: number,
  day: string,
): { readonly goods: Goods; readonly parts: readonly BatchPart[] } {
  if (goods.kind === 'service') return { goods, parts: [] };
  const { batches, parts } = takePieces(goods.batches, count, day);
  const handedOut = paced(goods.handedOut, day, count);
  return { goods: { ...goods, batches, stock: goods.stock - count, handedOut }, parts };
}

/** After pieces that were handed out on a day came back to the shelf. */
export function takeBack(goods: Goods, parts: readonly BatchPart[], day: string): Goods {
  if (goods.kind === 'service') return goods;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const batches = putPieces(goods.batches, parts);
  const handedOut = paced(goods.handedOut, day, -count);
  return { ...goods, batches, stock: goods.stock + count, handedOut };
}

/** With so many pieces more on a day; days too long before the last of them are dropped. */
function paced(handedOut: Goods['handedOut'], day: string, count: number): Goods['handedOut'] {
  const all = { ...handedOut, [day]: (handedOut[day] ?? 0) + count };
  const last = Object.keys(all).reduce((a, b) => (a > b ? a : b));
  const from = dayAfter(last, 1 - PACE_DAYS);
  return Object.fromEntries(Object.entries(all).filter(([on, sum]) => on >= from && sum > 0));
}

type Details = Pick<
  Goods,
  'category' | 'barcode' | 'costFen' | 'reorderAt' | 'limit' | 'quota' | 'photoId'
>;

/** What was said of goods, the rest as it was. */
export function withDetails(
  goods: Goods,
  said: { readonly [K in keyof Details]?: Details[K] | undefined },
): Goods {
  const { category = goods.category, barcode = goods.barcode, costFen = goods.costFen } = said;
  const { reorderAt = goods.reorderAt, limit = goods.limit, quota = goods.quota } = said;
  const { photoId = goods.photoId } = said;
  return { ...goods, category, barcode, costFen, reorderAt, limit, quota, photoId };
}
