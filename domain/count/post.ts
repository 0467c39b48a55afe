import type { Entry } from '../entry';
import type { Goods } from '../goods';
import { moveOf, withPieces, type Move } from '../move';
import { points, POINTS_MAX, type Points } from '../points';
import { requireThat } from '../refusal';
import type { ShopRules } from '../shop-rules';
import { differenceOf, goodsOf, next, type Count, type Counted, type CountLine } from './count';

export interface PostedCount extends Counted {
  readonly moves: readonly Move[];
}

interface PostWish {
  /** By goods: why there are more or fewer than the books say. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly photoIds: readonly string[];
  readonly rules: Pick<ShopRules, 'approvalFrom'>;
  readonly by: Entry['by'];
  readonly now: string;
}

/**
 * Posts what a confirmed count found, each difference with its reason (COUNT_REASON_MISSING) and all of
 * them with a photo (PHOTO_MISSING); worth as much as the rules say, it waits for the committee.
 */
export function decidePost({ count, goods }: Counted, wish: PostWish): PostedCount {
  const { reasons, photoIds, rules, by, now } = wish;
  const explained = count.lines.map((line) => ({
    ...line,
    reason: reasons.get(line.goodsId) ?? '',
  }));
  const worth = worthOf(explained, goods);
  requireThat(worth === 0 || photoIds.length > 0, 'PHOTO_MISSING');
  requireReasons(explained, goods);
  const told = { ...count, lines: explained, photoIds, worth };
  if (worth > 0 && worth >= rules.approvalFrom)
    return { count: next(told, 'waiting'), goods, moves: [] };
  return posted({ count: told, goods }, { by, now });
}

/** The committee lets a count be posted; whoever counted takes no part in it (TOOK_PART). */
export function decideApproval(
  { count, goods }: Counted,
  { by, now }: { readonly by: Entry['by']; readonly now: string },
): PostedCount {
  requireThat(count.state === 'waiting', 'COUNT_MOVED_ON', { state: count.state });
  const counters = [count.countedBy.id, count.confirmedBy?.id];
  requireThat(!counters.includes(by.id), 'TOOK_PART');
  requireReasons(count.lines, goods);
  return posted({ count: { ...count, approvedBy: by }, goods }, { by, now });
}

/** What all differences are worth at the prices of the counting. */
export function worthOf(lines: readonly CountLine[], goods: readonly Goods[]): Points {
  const worth = lines.reduce((sum, line) => {
    const difference = differenceOf(line, goodsOf(goods, line.goodsId));
    return sum + Math.abs(difference) * line.price;
  }, 0);
  return points(Math.min(POINTS_MAX, worth));
}

function requireReasons(lines: readonly CountLine[], goods: readonly Goods[]): void {
  for (const line of lines) {
    const isAsCounted = differenceOf(line, goodsOf(goods, line.goodsId)) === 0;
    requireThat(isAsCounted || line.reason !== '', 'COUNT_REASON_MISSING', { name: line.name });
  }
}

/** Adds the differences, not the numbers: what was handed out since the counting stays handed out. */
function posted(
  { count, goods }: Counted,
  signed: { readonly by: Entry['by']; readonly now: string },
): PostedCount {
  const moves: Move[] = [];
  const lines: CountLine[] = [];
  const after = goods.map((item) => {
    const index = count.lines.findIndex(({ goodsId }) => goodsId === item.id);
    const line = count.lines[index];
    if (line === undefined) return item;
    const difference = differenceOf(line, item);
    const id = `${count.id}.${index + 1}`;
    const changed = countedGoods(item, { id, difference, at: line.at });
    lines.push({ ...line, difference });
    if (difference !== 0)
      moves.push(
        moveOf(changed, {
          ...{ id, kind: 'count', count: difference, note: line.reason, occurredAt: line.at },
          ...{ countId: count.id, photoIds: count.photoIds, ...signed },
        }),
      );
    return changed;
  });
  const ended = next({ ...count, lines: inOrderOf(count, lines) }, 'posted');
  const worth = worthOf(count.lines, goods);
  return { count: { ...ended, worth, endedAt: signed.now }, goods: after, moves };
}

/** Refuses numbers that cannot be any more (COUNT_OUTDATED) or break a promise (COUNT_BELOW_RESERVED). */
function countedGoods(
  goods: Goods,
  { id, difference, at }: { readonly id: string; readonly difference: number; readonly at: string },
): Goods {
  const { name, reserved } = goods;
  const counted = goods.stock + difference;
  requireThat(counted >= 0, 'COUNT_OUTDATED', { name });
  requireThat(counted >= reserved, 'COUNT_BELOW_RESERVED', { name, counted, reserved });
  return { ...withPieces(goods, { id, count: difference }), counting: null, countedAt: at };
}

function inOrderOf(count: Count, lines: readonly CountLine[]): readonly CountLine[] {
  return count.lines.map((line) => lines.find(({ goodsId }) => goodsId === line.goodsId) ?? line);
}
