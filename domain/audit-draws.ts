import type { Fault } from './audit-household';
import { canonicalText, type Digest } from './canonical';
import { commitmentOf } from './draw/commitment';
import { orderOf, winnersOf, type Draw } from './draw/draw';
import type { Goods } from './goods';
import type { Seal } from './seal';

/** Draws, what they were drawn by, and what came of them. */
export interface DrawBooks {
  readonly draws: readonly Draw[];
  readonly seals: readonly Seal[];
  readonly goods: readonly Goods[];
}

/**
 * Draws each draw again by its seal and its salt, and finds that nobody but those drawn takes what
 * it gives out.
 */
export function drawFaults(books: DrawBooks, digest: Digest): readonly Fault[] {
  return books.draws.flatMap((draw) => {
    const details = [
      ...(isCommitted(draw, digest) ? [] : ['another salt']),
      ...(draw.state === 'drawn' ? drawnAmiss(draw, books, digest) : []),
    ];
    return details.map(
      (detail) => ({ law: 'DRAW_FOLLOWS', where: draw.goodsName, detail }) as const,
    );
  });
}

/** Of a dropped draw nobody keeps the salt. */
function isCommitted({ commitment, salt, seed, state }: Draw, digest: Digest): boolean {
  const known = seed?.salt ?? salt;
  return known === null ? state === 'dropped' : commitmentOf(known, digest) === commitment;
}

function drawnAmiss(draw: Draw, { seals, goods }: DrawBooks, digest: Digest): readonly string[] {
  const { seed, order, closesOn } = draw;
  const first = seals
    .filter(({ day }) => day >= closesOn)
    .reduce<Seal | null>((a, b) => (a === null || b.day < a.day ? b : a), null);
  const isSeed = first !== null && seed?.day === first.day && seed.root === first.root;
  const due = seed === null ? [] : orderOf(draw, seed, digest);
  return [
    ...(isSeed ? [] : ['another seed']),
    ...(canonicalText(due) === canonicalText(order) ? [] : ['another order']),
    ...(isAllotted(draw, goods) ? [] : ['others may take']),
  ];
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
