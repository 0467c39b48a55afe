import { freshOn, putPieces, takePieces, type Batch, type BatchPart } from './batches';
import type { Entry } from './entry';
import type { Points } from './points';
import { requireThat } from './refusal';
import type { Limit, Used } from './shop-rules';

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
  /** At so many available pieces it is time to buy; null for no such line. */
  readonly reorderAt: number | null;
  /** What one household may take. */
  readonly limit: Limit | null;
  /** What the whole village may take, and has taken. */
  readonly quota: Limit | null;
  readonly given: Used;
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
  reorderAt: null,
  limit: null,
  quota: null,
  given: { window: '', count: 0 },
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
  return { goods: { ...goods, batches, stock: goods.stock - count }, parts };
}

/** After pieces came back to the shelf. */
export function takeBack(goods: Goods, parts: readonly BatchPart[]): Goods {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return { ...goods, batches: putPieces(goods.batches, parts), stock: goods.stock + count };
}

/** Why stock changed other than over the counter, which the ledger itself records. */
export const MOVE_KINDS = ['opening', 'purchase', 'donation', 'found', 'loss'] as const;
type MoveKind = (typeof MOVE_KINDS)[number];

/** One change of stock, with its reason. Never edited: a mistake is mended by another move. */
export interface Move {
  readonly id: string;
  readonly villageId: string;
  readonly goodsId: string;
  readonly kind: MoveKind;
  /** Pieces that came (more than nothing) or went (less). */
  readonly count: number;
  readonly stockAfter: number;
  readonly note: string;
  readonly at: string;
  /** Sorts a village's moves: time, then request. */
  readonly place: string;
  readonly by: Entry['by'];
}

export interface MoveRequest {
  readonly id: string;
  readonly goods: Goods;
  readonly kind: MoveKind;
  /** How many pieces, whichever way. */
  readonly pieces: number;
  readonly note: string;
  readonly now: string;
  readonly by: Entry['by'];
}

/**
 * Goods that came or went, and the goods after it. No more is lost than is there (STOCK_SHORT) and not
 * kept for somebody (STOCK_RESERVED).
 */
export function decideMove(request: MoveRequest): { readonly goods: Goods; readonly move: Move } {
  const { id, goods, kind, pieces, note, now, by } = request;
  const { name, stock, villageId, received } = goods;
  const lost = kind === 'loss' ? pieces : 0;
  requireThat(lost <= stock, 'STOCK_SHORT', { name, stock, count: pieces });
  requireThat(lost <= stock - goods.reserved, 'STOCK_RESERVED', { name, reserved: goods.reserved });
  const count = kind === 'loss' ? 0 - pieces : pieces;
  const stockAfter = stock + count;
  const place = `${now}~${id}`;
  const batches =
    kind === 'loss'
      ? takePieces(goods.batches, pieces, null).batches
      : putPieces(goods.batches, [{ id, expiresOn: null, count: pieces }]);
  return {
    goods: { ...goods, received: received + count, stock: stockAfter, batches },
    move: { id, villageId, goodsId: goods.id, kind, count, stockAfter, note, at: now, place, by },
  };
}
