import type { Output } from '@contract/index';
import { winnersOf, type Draw } from '@domain/draw/draw';
import type { Goods } from '@domain/goods';

type Told = Output<'draw.list'>['draws'][number];
type Mine = Output<'draw.mine'>['draws'][number];

/** A draw as those who keep the shop see it. */
export function drawRow(draw: Draw): Told {
  const winners = winnersOf(draw).map(({ number, maskedName, by }) => {
    return { number, maskedName, enteredBy: by?.name ?? null };
  });
  return { ...rowOf(draw), winners };
}

/** A draw as one household sees it; of the others it learns their tickets. */
export function ownDrawRow(draw: Draw, goods: Goods | null, householdId: string): Mine {
  const { entrants, order, id } = draw;
  const own = entrants.find((entrant) => entrant.householdId === householdId);
  const at = order.findIndex((ticket) => ticket.householdId === householdId);
  const allotment = goods?.allotment?.drawId === id ? goods.allotment : null;
  return {
    ...rowOf(draw),
    entered: own !== undefined,
    enteredBy: own?.by?.name ?? null,
    place: at < 0 ? null : at + 1,
    taken: allotment?.taken.includes(householdId) ?? false,
    tickets: order.map(({ ticket }) => ticket),
  };
}

/** What everybody may know; the salt only as part of the seed. */
function rowOf(draw: Draw) {
  const { id, goodsId, goodsName, unitName, pieces, closesOn, until, state, reason } = draw;
  const { commitment, seed } = draw;
  return {
    ...{ id, goodsId, goodsName, unitName, pieces, closesOn, until, state, reason, commitment },
    entrants: draw.entrants.length,
    seed: seed === null ? null : { ...seed },
  };
}
