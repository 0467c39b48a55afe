import type { Entry } from './entry';
import type { Points } from './points';
import { requireThat } from './refusal';

/** Something on the shelf. Stock is in whole pieces. */
export interface Goods {
  readonly id: string;
  readonly villageId: string;
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  /** The sum of its stock moves; stock = received − handed over + returned by reversals. */
  readonly received: number;
  readonly stock: number;
  readonly onShelf: boolean;
  /** Its place on the shelf and on the screen. */
  readonly order: number;
  /** Where the price comes from. */
  readonly source: string;
  readonly estimated: boolean;
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

/** Goods that came or went, and the goods after it. No more is lost than is there (STOCK_SHORT). */
export function decideMove(request: MoveRequest): { readonly goods: Goods; readonly move: Move } {
  const { id, goods, kind, pieces, note, now, by } = request;
  const { name, stock, villageId, received } = goods;
  requireThat(kind !== 'loss' || pieces <= stock, 'STOCK_SHORT', { name, stock, count: pieces });
  const count = kind === 'loss' ? 0 - pieces : pieces;
  const stockAfter = stock + count;
  const place = `${now}~${id}`;
  return {
    goods: { ...goods, received: received + count, stock: stockAfter },
    move: { id, villageId, goodsId: goods.id, kind, count, stockAfter, note, at: now, place, by },
  };
}
