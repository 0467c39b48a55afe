import { putPieces, takePieces } from './batches';
import type { Entry } from './entry';
import type { Goods } from './goods';
import { requireThat } from './refusal';
import { dayAfter, dayOf } from './village-time';

/** Why stock changed other than over the counter, which the ledger itself records. */
export const MOVE_KINDS = [
  'opening',
  'purchase',
  'donation',
  'found',
  'loss',
  'return',
  'count',
  'merge',
] as const;
type MoveKind = (typeof MOVE_KINDS)[number];

/** The kinds a person writes one by one. */
export const WRITTEN_KINDS = ['purchase', 'donation', 'found', 'loss', 'return'] as const;
type WrittenKind = (typeof WRITTEN_KINDS)[number];

const OUTWARD: readonly MoveKind[] = ['loss', 'return'];

/** A move may be written so many days after it happened: by then whatever was offline is back. */
const DAYS_LATE = 31;

/** One change of stock, with its reason. Never edited: a mistake is mended by another move. */
export interface Move {
  readonly id: string;
  readonly villageId: string;
  readonly goodsId: string;
  readonly kind: MoveKind;
  /** Pieces that came (more than nothing) or went (less). */
  readonly count: number;
  /** After this move, and after what was written together with it. */
  readonly stockAfter: number;
  readonly note: string;
  /** When the pieces came or went; when it was written is `at`. */
  readonly occurredAt: string;
  readonly at: string;
  /** Sorts a village's moves: time, then request. */
  readonly place: string;
  readonly by: Entry['by'];
  /** The last day of the pieces that came; null for what does not go off. */
  readonly expiresOn: string | null;
  /** What all of them cost together; null when nobody said. */
  readonly costFen: number | null;
  /** The receipt or the count it was posted by. */
  readonly receiptId: string | null;
  readonly countId: string | null;
  readonly photoIds: readonly string[];
}

/** What a move has when nobody says more. */
const NEW_MOVE = {
  expiresOn: null,
  costFen: null,
  receiptId: null,
  countId: null,
  photoIds: [],
} as const satisfies Partial<Move>;

export interface MoveRequest extends Partial<Pick<Move, keyof typeof NEW_MOVE>> {
  readonly id: string;
  readonly goods: Goods;
  readonly kind: WrittenKind;
  /** How many pieces, whichever way. */
  readonly pieces: number;
  readonly note: string;
  /** When it happened; now when absent. */
  readonly occurredAt?: string | undefined;
  readonly now: string;
  readonly by: Entry['by'];
}

export interface Moved {
  readonly goods: Goods;
  readonly moves: readonly Move[];
}

/**
 * Goods that came or went, and the goods after it. No more goes than is there (STOCK_SHORT) and not
 * kept for somebody (STOCK_RESERVED). What happened before the goods were last counted was counted
 * already: it is written together with a move the other way, and stock stays.
 */
export function decideMove(request: MoveRequest): Moved {
  const { goods, occurredAt = request.now } = request;
  requireSensible(request, occurredAt);
  const noted = notedOf(request, occurredAt);
  if (occurredAt < goods.countedAt) return mergedMove(goods, noted);

  requireThere(goods, noted.count);
  const after = withPieces(goods, noted);
  const { counting } = goods;
  const isCounted = counting !== null && occurredAt < counting.at;
  const late = isCounted ? { ...counting, late: counting.late + noted.count } : counting;
  return { goods: { ...after, counting: late }, moves: [moveOf(after, noted)] };
}

function requireSensible({ goods, expiresOn, now }: MoveRequest, occurredAt: string): void {
  const { name, kind } = goods;
  requireThat(kind === 'goods', 'SERVICE_UNSTOCKED', { name });
  requireRecent(occurredAt, now);
  const day = expiresOn ?? NEVER;
  requireThat(day >= dayOf(occurredAt), 'GOODS_EXPIRED', { name, day });
}

const NEVER = '9999-12-31';

function notedOf(request: MoveRequest, occurredAt: string): Noted {
  const { id, kind, pieces, note, by, now } = request;
  const { expiresOn = null, costFen = null, receiptId = null, photoIds = [] } = request;
  const count = OUTWARD.includes(kind) ? 0 - pieces : pieces;
  const more = { expiresOn, costFen, receiptId, photoIds };
  return { id, kind, count, note, occurredAt, by, now, ...more };
}

function requireThere({ name, stock, reserved }: Goods, count: number): void {
  if (count >= 0) return;
  requireThat(-count <= stock, 'STOCK_SHORT', { name, stock, count: -count });
  requireThat(-count <= stock - reserved, 'STOCK_RESERVED', { name, reserved });
}

/** Pieces come as a batch of their own, or go: what goes off first goes first. */
export function withPieces(
  goods: Goods,
  { id, count, expiresOn = null }: Pick<Move, 'id' | 'count'> & Partial<Pick<Move, 'expiresOn'>>,
): Goods {
  const batches =
    count < 0
      ? takePieces(goods.batches, -count, null).batches
      : putPieces(goods.batches, [{ id, expiresOn, count }]);
  return { ...goods, batches, received: goods.received + count, stock: goods.stock + count };
}

interface Noted
  extends
    Pick<Move, 'id' | 'kind' | 'count' | 'note' | 'occurredAt' | 'by'>,
    Partial<Pick<Move, keyof typeof NEW_MOVE>> {
  readonly now: string;
}

/** The move that brought goods to what they are. */
export function moveOf({ id: goodsId, villageId, stock }: Goods, { now, ...noted }: Noted): Move {
  const place = `${now}~${noted.id}`;
  return { ...NEW_MOVE, ...noted, villageId, goodsId, stockAfter: stock, at: now, place };
}

function mergedMove(goods: Goods, noted: Noted): Moved {
  const { id, count, now, occurredAt, by } = noted;
  const note = MERGE_NOTE;
  const back = { id: `${id}.merge`, kind: 'merge', count: 0 - count, note } as const;
  return { goods, moves: [moveOf(goods, noted), moveOf(goods, { ...back, occurredAt, by, now })] };
}

const MERGE_NOTE = '发生在盘点以前，盘点时已经数过';

function requireRecent(occurredAt: string, now: string): void {
  const until = dayOf(now);
  const from = dayAfter(until, -DAYS_LATE);
  const isRecent = occurredAt <= now && dayOf(occurredAt) >= from;
  requireThat(isRecent, 'DAY_OUT_OF_REACH', { from, until });
}
