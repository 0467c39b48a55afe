import type { Fault } from './audit-household';
import { totalOf } from './batches';
import type { Entry, RedemptionItem } from './entry';
import { PACE_DAYS, type Goods } from './goods';
import type { Move } from './move';
import { dayAfter, dayOf } from './village-time';

interface StockBooks {
  readonly goods: readonly Goods[];
  readonly moves: readonly Move[];
  readonly entries: readonly Entry[];
}

type ByDay = ReadonlyMap<string, number>;
const NEVER: ByDay = new Map();

/** Works out anew what is on the shelf, and how fast it went, from what came and what was handed out. */
export function stockFaults({ goods, moves, entries }: StockBooks): Fault[] {
  const out = handedOutByGoods(entries);
  const moved = new Map<string, number>();
  for (const { goodsId, count } of moves) moved.set(goodsId, (moved.get(goodsId) ?? 0) + count);
  return goods.flatMap((item) => {
    const { id, name, received, stock, batches } = item;
    const byDay = item.kind === 'goods' ? (out.get(id) ?? NEVER) : NEVER;
    const handed = [...byDay.values()].reduce((sum, count) => sum + count, 0);
    const isSum = received === (moved.get(id) ?? 0) && stock === received - handed;
    const holds = isSum && stock >= 0 && totalOf(batches) === stock;
    return [
      ...(holds ? [] : [{ ...LAW, where: name, detail: `${stock} on the shelf` }]),
      ...(isPaced(item, byDay) ? [] : [{ ...LAW, where: name, detail: 'pace' }]),
    ];
  });
}

const LAW = { law: 'STOCK_IS_SUM' } as const;

/** By goods and day: what was handed out less what came back of it. */
function handedOutByGoods(entries: readonly Entry[]): ReadonlyMap<string, ByDay> {
  const days = new Map(entries.map(({ id, at }) => [id, dayOf(at)]));
  const out = new Map<string, Map<string, number>>();
  const add = (items: readonly RedemptionItem[], sign: number, day: string) => {
    for (const { goodsId, count } of items) {
      const byDay = out.get(goodsId) ?? new Map<string, number>();
      out.set(goodsId, byDay.set(day, (byDay.get(day) ?? 0) + sign * count));
    }
  };
  for (const { at, source } of entries) {
    if (source.kind === 'redemption') add(source.items, 1, dayOf(at));
    if (source.kind === 'reversal' && source.undoes.kind === 'redemption')
      add(source.undoes.items, -1, days.get(source.entryId) ?? '');
  }
  return out;
}

/** The days that are kept are right, and none of the last ones is missing. */
function isPaced({ handedOut }: Goods, byDay: ByDay): boolean {
  const last = [...byDay.keys()].reduce((a, b) => (a > b ? a : b), '');
  if (last === '') return Object.keys(handedOut).length === 0;
  const from = dayAfter(last, 1 - PACE_DAYS);
  const isKept = Object.entries(handedOut).every(([day, count]) => byDay.get(day) === count);
  return (
    isKept &&
    [...byDay].every(([day, count]) => day < from || count === 0 || handedOut[day] === count)
  );
}
