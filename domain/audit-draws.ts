import type { Fault } from './audit-household';
import { canonicalText, type Digest } from './canonical';
import { orderOf, winnersOf, type Draw } from './draw/draw';
import type { Goods } from './goods';
import type { Seal } from './seal';

/** Draws, what they were drawn by, and what came of them. */
export interface DrawBooks {
  readonly draws: readonly Draw[];
  readonly seals: readonly Seal[];
  readonly goods: readonly Goods[];
}

/** Draws each draw again by its seal, and finds that nobody but those drawn takes what it gives out. */
export function drawFaults({ draws, seals, goods }: DrawBooks, digest: Digest): readonly Fault[] {
  return draws.flatMap((draw): Fault[] => {
    if (draw.state !== 'drawn') return [];
    const { seed, order, goodsName: where, closesOn } = draw;
    const say = (detail: string): Fault => ({ law: 'DRAW_FOLLOWS', where, detail });
    const first = seals
      .filter(({ day }) => day >= closesOn)
      .reduce<Seal | null>((a, b) => (a === null || b.day < a.day ? b : a), null);
    const isSeed = first !== null && seed?.day === first.day && seed.root === first.root;
    const due = seed === null ? [] : orderOf(draw, seed.root, digest);
    return [
      ...(isSeed ? [] : [say('another seed')]),
      ...(canonicalText(due) === canonicalText(order) ? [] : [say('another order')]),
      ...(isAllotted(draw, goods) ? [] : [say('others may take')]),
    ];
  });
}

/** What a later draw gives out is that one's. */
function isAllotted(draw: Draw, goods: readonly Goods[]): boolean {
  const allotment = goods.find(({ id }) => id === draw.goodsId)?.allotment;
  if (allotment?.drawId !== draw.id) return true;
  const winners = winnersOf(draw).map(({ householdId }) => householdId);
  return (
    canonicalText(winners) === canonicalText(allotment.winners) &&
    allotment.taken.every((id) => winners.includes(id)) &&
    new Set(allotment.taken).size === allotment.taken.length
  );
}
