import { assert } from '../assert';
import type { Entry } from '../entry';
import type { Goods } from '../goods';
import type { Points } from '../points';
import { requireThat } from '../refusal';

/** recount: two people came to different numbers; waiting: for the committee's approval. */
export const COUNT_STATES = [
  'counted',
  'recount',
  'confirmed',
  'waiting',
  'posted',
  'dropped',
] as const;
export type CountState = (typeof COUNT_STATES)[number];

/** Every move a count can make. */
const NEXT: Readonly<Record<CountState, readonly CountState[]>> = {
  counted: ['recount', 'confirmed', 'dropped'],
  recount: ['recount', 'confirmed', 'dropped'],
  confirmed: ['waiting', 'posted', 'dropped'],
  waiting: ['waiting', 'posted', 'dropped'],
  posted: [],
  dropped: [],
};

export interface CountLine {
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  readonly counted: number;
  /** What the books said at the instant of the counting; nobody who counts is told. */
  readonly expected: number;
  readonly at: string;
  /** What was posted; null until then. */
  readonly difference: number | null;
  readonly reason: string;
}

type Signature = Entry['by'];

/** Goods somebody counted on the shelf, without knowing what the books say. */
export interface Count {
  readonly id: string;
  readonly villageId: string;
  readonly no: string;
  readonly state: CountState;
  readonly lines: readonly CountLine[];
  /** Who came to the numbers that stand, and who came to the same. */
  readonly countedBy: Signature;
  readonly confirmedBy: Signature | null;
  readonly approvedBy: Signature | null;
  /** What the differences are worth, when they were last worked out; null before. */
  readonly worth: Points | null;
  readonly photoIds: readonly string[];
  /** Why it was dropped; empty otherwise. */
  readonly reason: string;
  readonly at: string;
  readonly endedAt: string | null;
  /** Sorts a village's counts: time, then id. */
  readonly place: string;
}

export interface Counted {
  readonly count: Count;
  readonly goods: readonly Goods[];
}

/** What somebody counted of goods. */
interface Tally {
  readonly goodsId: string;
  readonly counted: number;
}

interface CountWish extends Pick<Count, 'id' | 'villageId' | 'no'> {
  readonly items: readonly Tally[];
  readonly by: Signature;
  readonly now: string;
}

/** A count begins. Goods are counted in one count at a time (COUNT_OPEN). */
export function decideCount(known: readonly Goods[], wish: CountWish): Counted {
  const { id, villageId, no, items, by, now } = wish;
  const lines = items.map(({ goodsId, counted }): CountLine => {
    const { name, unitName, price, stock, kind, counting } = goodsOf(known, goodsId);
    requireThat(kind === 'goods', 'SERVICE_UNSTOCKED', { name });
    requireThat(counting === null, 'COUNT_OPEN', { name });
    const label = { goodsId, name, unitName, price };
    return { ...label, counted, expected: stock, at: now, difference: null, reason: '' };
  });
  const count: Count = {
    ...{ id, villageId, no, state: 'counted', lines },
    ...{ countedBy: by, confirmedBy: null, approvedBy: null },
    ...{ worth: null, photoIds: [], reason: '' },
    ...{ at: now, endedAt: null, place: `${now}~${id}` },
  };
  const goods = known.map((item) => ({ ...item, counting: { countId: id, at: now, late: 0 } }));
  return { count, goods };
}

interface ConfirmWish {
  readonly items: readonly Tally[];
  readonly by: Signature;
  readonly now: string;
}

/**
 * Another person counts the same (TOOK_PART for the same one). When both are as far from the books, the
 * count is confirmed: what was handed out in between changes neither. Else the numbers of the second
 * stand where they differ, and somebody else counts again.
 */
export function decideConfirm({ count, goods }: Counted, wish: ConfirmWish): Counted {
  const { items, by, now } = wish;
  requireThat(by.id !== count.countedBy.id, 'TOOK_PART');
  const told = new Map(items.map(({ goodsId, counted }) => [goodsId, counted]));
  const isWhole = count.lines.every(({ goodsId }) => told.has(goodsId));
  requireThat(isWhole && told.size === count.lines.length, 'BAD_INPUT', { field: 'items' });

  const lines = count.lines.map((line) => {
    const item = goodsOf(goods, line.goodsId);
    const counted = told.get(line.goodsId) ?? 0;
    const isSame = counted - item.stock === differenceOf(line, item);
    return isSame ? line : { ...line, counted, expected: item.stock, at: now };
  });
  const anew = new Set(lines.filter((line, index) => line !== count.lines[index]).map(idOf));
  if (anew.size === 0) return { count: next({ ...count, confirmedBy: by }, 'confirmed'), goods };
  const counting = { countId: count.id, at: now, late: 0 };
  return {
    count: next({ ...count, lines, countedBy: by }, 'recount'),
    goods: goods.map((item) => (anew.has(item.id) ? { ...item, counting } : item)),
  };
}

/** A count nobody wants to post; the goods may be counted anew. */
export function decideDrop(
  { count, goods }: Counted,
  { reason, now }: { readonly reason: string; readonly now: string },
): Counted {
  return {
    count: { ...next(count, 'dropped'), reason, endedAt: now },
    goods: goods.map((item) => ({ ...item, counting: null })),
  };
}

/**
 * Pieces the books have to be changed by. Moves of a time before the counting that were written since
 * are in the books by now, and were seen by who counted.
 */
export function differenceOf(
  { counted, expected }: Pick<CountLine, 'counted' | 'expected'>,
  { counting }: Pick<Goods, 'counting'>,
): number {
  return counted - expected - (counting?.late ?? 0);
}

/** Refuses (COUNT_MOVED_ON) what the count's state does not allow. */
export function next(count: Count, state: CountState): Count {
  requireThat(NEXT[count.state].includes(state), 'COUNT_MOVED_ON', { state: count.state });
  return { ...count, state };
}

export function goodsOf(goods: readonly Goods[], id: string): Goods {
  const found = goods.find((item) => item.id === id);
  assert(found !== undefined, 'goods of every line are known');
  return found;
}

function idOf({ goodsId }: CountLine): string {
  return goodsId;
}
