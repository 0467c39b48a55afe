import type { Input } from '@contract/index';
import { MOVE } from './texts';
import type { GoodsItem } from './use-goods';

export type MoveKind = Input<'move.create'>['kind'];

/** A change of stock as it is being typed. */
export interface MoveDraft {
  readonly kind: MoveKind;
  readonly pieces: string;
  readonly note: string;
}

export const NO_MOVE: MoveDraft = { kind: 'purchase', pieces: '', note: '' };

function isOutward(kind: MoveKind): boolean {
  return kind === 'loss' || kind === 'return';
}

const PIECES_MAX = 10_000;

/** A whole number of pieces that may be sent; null when it is none. */
export function piecesFrom(typed: string): number | null {
  const text = typed.trim();
  const pieces = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return pieces >= 1 && pieces <= PIECES_MAX ? pieces : null;
}

/** What is to be mended in the number of pieces; null when nothing is. */
export function piecesFault({ kind, pieces }: MoveDraft, item: GoodsItem): string | null {
  const asked = piecesFrom(pieces);
  if (asked === null) return MOVE.wrongPieces;
  const { stock, unitName } = item;
  return isOutward(kind) && asked > stock ? MOVE.tooMany(stock, unitName) : null;
}

/** What the stock will be once this is posted; null while that cannot be said. */
export function stockAfter(draft: MoveDraft, item: GoodsItem): number | null {
  const pieces = piecesFrom(draft.pieces);
  if (pieces === null || piecesFault(draft, item) !== null) return null;
  return isOutward(draft.kind) ? item.stock - pieces : item.stock + pieces;
}
