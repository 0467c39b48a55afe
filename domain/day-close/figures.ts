import { gainOf, type Entry, type RedemptionItem, type TradeInLine } from '../entry';
import type { Move } from '../move';
import { points, type Points } from '../points';
import { quantity, type Measure, type Quantity } from '../quantity';

/** The exchange points of a stretch of the ledger, by what moved them. */
interface DayPoints {
  /** For what was brought, and taken back of it by reversals. */
  readonly issued: Points;
  readonly takenBack: Points;
  /** For what was handed over, and given back of it by reversals. */
  readonly redeemed: Points;
  readonly givenBack: Points;
  /** Written onto vouchers, and handed in on them. */
  readonly onPaper: Points;
  readonly offPaper: Points;
  /** What the rules, transfers and the rest moved: gained less lost. */
  readonly others: Points;
}

/** What was brought of one material, less what a reversal took back. */
interface MaterialLine {
  readonly materialId: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unitName: string;
  readonly quantity: Quantity;
  readonly points: Points;
}

/** What became of one kind of goods. */
interface GoodsLine {
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  /** Handed over less what came back, and the points for it. */
  readonly handedOut: number;
  readonly points: Points;
  /** Bought, given, found. */
  readonly came: number;
  /** Lost or sent back. */
  readonly went: number;
  /** What counts found to be more (or less) than the books said. */
  readonly difference: number;
}

/** What happened in a shop between one close and the next; all of it follows from entries and moves. */
export interface DayFigures {
  readonly tradeIns: number;
  readonly redemptions: number;
  readonly reversals: number;
  /** Postings of any other kind. */
  readonly others: number;
  /** What was looked at and not taken. */
  readonly rejected: number;
  /** Postings and moves of something that happened before, in a stretch that was closed by then. */
  readonly late: number;
  readonly points: DayPoints;
  readonly materials: readonly MaterialLine[];
  readonly goods: readonly GoodsLine[];
}

/** From the end of the close before (not included) to an instant (included). */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** What goods are called; a move names them by id only. */
export type GoodsNames = ReadonlyMap<string, Pick<GoodsLine, 'name' | 'unitName'>>;

export interface Happened {
  readonly entries: readonly Entry[];
  readonly moves: readonly Move[];
  readonly names: GoodsNames;
}

function isWithin({ from, until }: Stretch, { at }: { readonly at: string }): boolean {
  return at > from && at <= until;
}

/** Adds up what of all that happened lies in a stretch; the score's book is no business of the shop. */
export function figuresOf(happened: Happened, stretch: Stretch): DayFigures {
  const entries = happened.entries.filter(
    (entry) => entry.book === 'exchange' && isWithin(stretch, entry),
  );
  const moves = happened.moves.filter((move) => isWithin(stretch, move));
  const ofKind = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const [tradeIns, redemptions] = [ofKind('tradeIn'), ofKind('redemption')];
  const reversals = ofKind('reversal');
  const happenedBefore = [
    ...entries.flatMap(({ source }) =>
      source.kind === 'tradeIn' && source.offline !== null ? [source.offline] : [],
    ),
    ...moves,
  ].filter(({ occurredAt }) => occurredAt <= stretch.from);
  return {
    tradeIns,
    redemptions,
    reversals,
    others: entries.length - tradeIns - redemptions - reversals,
    rejected: entries.reduce((sum, { source }) => sum + rejectedIn(source), 0),
    late: happenedBefore.length,
    points: pointsIn(entries),
    materials: materialsIn(entries),
    goods: goodsIn(entries, moves, happened.names),
  };
}

function rejectedIn(source: Entry['source']): number {
  return source.kind === 'tradeIn' ? source.rejected.length : 0;
}

function pointsIn(entries: readonly Entry[]): DayPoints {
  const sums = { issued: 0, takenBack: 0, redeemed: 0, givenBack: 0, onPaper: 0, offPaper: 0 };
  let others = 0;
  for (const entry of entries) {
    const column = columnOf(entry);
    if (column === null) others += gainOf(entry, 'exchange');
    else sums[column] += entry.amount;
  }
  return {
    issued: points(sums.issued),
    takenBack: points(sums.takenBack),
    redeemed: points(sums.redeemed),
    givenBack: points(sums.givenBack),
    onPaper: points(sums.onPaper),
    offPaper: points(sums.offPaper),
    others: points(others),
  };
}

type Column = Exclude<keyof DayPoints, 'others'>;

const COLUMNS: Partial<Record<Entry['source']['kind'], Column>> = {
  tradeIn: 'issued',
  redemption: 'redeemed',
  voucherOut: 'onPaper',
  voucherIn: 'offPaper',
};

const COLUMNS_BACK: Partial<Record<Entry['source']['kind'], Column>> = {
  tradeIn: 'takenBack',
  redemption: 'givenBack',
};

function columnOf({ source }: Entry): Column | null {
  if (source.kind === 'reversal') return COLUMNS_BACK[source.undoes.kind] ?? null;
  return COLUMNS[source.kind] ?? null;
}

function materialsIn(entries: readonly Entry[]): MaterialLine[] {
  const lines = new Map<string, MaterialLine>();
  const add = (line: TradeInLine, sign: 1 | -1) => {
    const { materialId, name, measure, unitName } = line;
    const known = lines.get(materialId);
    lines.set(materialId, {
      materialId,
      name,
      measure,
      unitName,
      quantity: quantity((known?.quantity ?? 0) + sign * line.quantity),
      points: points((known?.points ?? 0) + sign * line.points),
    });
  };
  for (const { source } of entries) {
    if (source.kind === 'tradeIn') for (const line of source.lines) add(line, 1);
    if (source.kind === 'reversal' && source.undoes.kind === 'tradeIn')
      for (const line of source.undoes.lines) add(line, -1);
  }
  return [...lines.values()].sort((a, b) => (a.materialId < b.materialId ? -1 : 1));
}

function goodsIn(
  entries: readonly Entry[],
  moves: readonly Move[],
  names: GoodsNames,
): GoodsLine[] {
  const lines = new Map<string, GoodsLine>();
  const lineOf = (goodsId: string, named: Pick<GoodsLine, 'name' | 'unitName'>): GoodsLine =>
    lines.get(goodsId) ?? { goodsId, ...named, ...NOTHING };
  const add = (item: RedemptionItem, sign: 1 | -1) => {
    const { name, unitName } = item;
    const line = lineOf(item.goodsId, { name, unitName });
    const handedOut = line.handedOut + sign * item.count;
    const worth = points(line.points + sign * item.price * item.count);
    lines.set(item.goodsId, { ...line, handedOut, points: worth });
  };
  for (const { source } of entries) {
    if (source.kind === 'redemption') for (const item of source.items) add(item, 1);
    if (source.kind === 'reversal' && source.undoes.kind === 'redemption')
      for (const item of source.undoes.items) add(item, -1);
  }
  for (const move of moves) {
    const line = lineOf(move.goodsId, names.get(move.goodsId) ?? { name: '', unitName: '' });
    lines.set(move.goodsId, moved(line, move));
  }
  return [...lines.values()].sort((a, b) => (a.goodsId < b.goodsId ? -1 : 1));
}

const NOTHING = { handedOut: 0, points: points(0), came: 0, went: 0, difference: 0 };

/** A move that a count had seen already comes with its opposite; only what changed stock is added. */
function moved(line: GoodsLine, { kind, count }: Move): GoodsLine {
  switch (kind) {
    case 'count':
      return { ...line, difference: line.difference + count };
    case 'merge':
      return count < 0
        ? { ...line, came: line.came + count }
        : { ...line, went: line.went - count };
    case 'opening':
    case 'purchase':
    case 'donation':
    case 'found':
    case 'loss':
    case 'return':
      return count < 0
        ? { ...line, went: line.went - count }
        : { ...line, came: line.came + count };
  }
}
