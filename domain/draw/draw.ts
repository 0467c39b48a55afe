import type { Digest } from '../canonical';
import type { Entry } from '../entry';
import { availableOn, type Goods } from '../goods';
import { maskedName, type Household } from '../household';
import { requireThat } from '../refusal';
import type { Seal } from '../seal';
import { dayAfter, dayOf } from '../village-time';
import { commitmentOf } from './commitment';
import { ticketOf, type Seed } from './ticket';

/** A household that wants one of the pieces. */
interface Entrant {
  readonly householdId: string;
  readonly number: string;
  readonly maskedName: string;
  /** Who of the shop put it down; null when it did so itself. */
  readonly by: Entry['by'] | null;
}

/** What an order of entrants rests on: one number for each, smallest first. */
export interface Ticket extends Entrant {
  readonly ticket: string;
}

/** One drawing of lots for goods of which there are fewer than households that want them. */
export interface Draw {
  readonly id: string;
  readonly villageId: string;
  readonly goodsId: string;
  readonly goodsName: string;
  readonly unitName: string;
  /** One for each household drawn. */
  readonly pieces: number;
  /** The last day on which a household may enter; that night's seal draws, with the salt. */
  readonly closesOn: string;
  /** The last day on which those drawn may take theirs. */
  readonly until: string;
  readonly state: 'open' | 'drawn' | 'dropped';
  readonly entrants: readonly Entrant[];
  /** Hash of the salt, told from the beginning. */
  readonly commitment: string;
  /** Told to nobody; null once it has become part of the seed, and of a draw that came to nothing. */
  readonly salt: string | null;
  /** What it was drawn by; null before. */
  readonly seed: Seed | null;
  /** Everybody, the first drawn first. */
  readonly order: readonly Ticket[];
  /** Why it came to nothing; empty when it did not. */
  readonly reason: string;
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's draws: time, then id. */
  readonly place: string;
}

/** A whole village and its neighbours. */
const ENTRANTS_MAX = 1_000;

/** How far ahead a draw may close, and how long goods may wait for those drawn. */
const DAYS_AHEAD = 60;

export interface DrawRequest {
  readonly id: string;
  readonly goods: Goods;
  readonly pieces: number;
  readonly closesOn: string;
  readonly until: string;
  readonly salt: string;
  readonly by: Entry['by'];
  readonly now: string;
  readonly digest: Digest;
}

/** From now on nobody may take the goods until lots are drawn. */
export function decideDraw(request: DrawRequest): { readonly draw: Draw; readonly goods: Goods } {
  const { id, goods, pieces, closesOn, until, salt, by, now, digest } = request;
  const { villageId, id: goodsId, name, unitName, allotment } = goods;
  const today = dayOf(now);
  const isUnderWay = allotment !== null && today <= allotment.until;
  requireThat(!isUnderWay, 'DRAW_UNDER_WAY', { name });
  requireThat(goods.kind === 'goods', 'SERVICE_UNSTOCKED', { name });
  const stock = availableOn(goods, today);
  requireThat(pieces <= stock, 'STOCK_SHORT', { name, stock, count: pieces });
  requireWithin(closesOn, today, dayAfter(today, DAYS_AHEAD));
  requireWithin(until, dayAfter(closesOn), dayAfter(closesOn, DAYS_AHEAD));
  return {
    draw: {
      ...{ id, villageId, goodsId, goodsName: name, unitName, pieces, closesOn, until },
      ...{ state: 'open', entrants: [], seed: null, order: [], reason: '' },
      ...{ salt, commitment: commitmentOf(salt, digest) },
      ...{ by, at: now, place: `${now}~${id}` },
    },
    goods: {
      ...goods,
      allotment: { drawId: id, until, since: null, winners: [], taken: [] },
    },
  };
}

/**
 * One more household that wants a piece. Once the night of the last day is sealed half of the seed is
 * known, and nobody enters any more.
 */
export function decideEntering(
  draw: Draw,
  household: Household,
  { now, isSealed, by }: Entering,
): Draw {
  const { state, closesOn, entrants, goodsName: name } = draw;
  const { id: householdId, number, headName } = household;
  const isOpen = state === 'open' && dayOf(now) <= closesOn && !isSealed;
  requireThat(isOpen, 'DRAW_CLOSED', { name });
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number });
  if (entrants.some((entrant) => entrant.householdId === householdId)) return draw;
  requireThat(entrants.length < ENTRANTS_MAX, 'DRAW_CLOSED', { name });
  const entrant = { householdId, number, maskedName: maskedName(headName), by };
  return { ...draw, entrants: [...entrants, entrant] };
}

interface Entering {
  readonly now: string;
  readonly isSealed: boolean;
  readonly by: Entrant['by'];
}

/**
 * Draws: the seal of the closing night and the salt order the entrants, the first ones may take a
 * piece each. Refuses (DRAW_OPEN) while there is no such seal. Where little is posted a seal can be
 * foreseen; the salt cannot, and was settled before the seal was.
 */
export function decideDrawing(
  draw: Draw,
  { goods, seal, now, digest }: Drawing,
): { readonly draw: Draw; readonly goods: Goods } {
  const { id, state, salt, goodsName: name, closesOn, until } = draw;
  requireThat(state === 'open' && salt !== null, 'DRAW_CLOSED', { name });
  const isReady = seal !== null && seal.day >= closesOn;
  requireThat(isReady, 'DRAW_OPEN', { name, day: closesOn });
  const seed: Seed = { day: seal.day, root: seal.root, salt };
  const order = orderOf(draw, seed, digest);
  const drawn: Draw = { ...draw, state: 'drawn', salt: null, seed, order };
  const winners = winnersOf(drawn).map(({ householdId }) => householdId);
  const allotment = { drawId: id, until, since: dayOf(now), winners, taken: [] };
  const isKept = goods.allotment?.drawId === id;
  return { draw: drawn, goods: isKept ? { ...goods, allotment } : goods };
}

interface Drawing {
  readonly goods: Goods;
  /** The first one of the closing day or after it. */
  readonly seal: Pick<Seal, 'day' | 'root'> | null;
  readonly now: string;
  readonly digest: Digest;
}

/** A draw that comes to nothing: the goods are anybody's again, and its salt is nobody's. */
export function decideDropping(
  draw: Draw,
  goods: Goods,
  reason: string,
): { readonly draw: Draw; readonly goods: Goods } {
  const { id, state, goodsName: name } = draw;
  requireThat(state === 'open', 'DRAW_CLOSED', { name });
  const isKept = goods.allotment?.drawId === id;
  return {
    draw: { ...draw, state: 'dropped', salt: null, reason },
    goods: isKept ? { ...goods, allotment: null } : goods,
  };
}

/** The entrants as a seed orders them. Whoever knows the seed can work out a place of their own. */
export function orderOf(
  { id, entrants }: Pick<Draw, 'id' | 'entrants'>,
  seed: Pick<Seed, 'root' | 'salt'>,
  digest: Digest,
): readonly Ticket[] {
  return entrants
    .map((entrant) => ({ ...entrant, ticket: ticketOf(id, seed, entrant.householdId, digest) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
}

export function winnersOf({ order, pieces }: Pick<Draw, 'order' | 'pieces'>): readonly Ticket[] {
  return order.slice(0, pieces);
}

function requireWithin(day: string, from: string, until: string): void {
  requireThat(day >= from && day <= until, 'DAY_OUT_OF_REACH', { from, until });
}
