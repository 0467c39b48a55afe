import { requireThat } from '../refusal';

/** Scarce goods that a draw gives out: until its last day one piece for each household drawn. */
export interface Allotment {
  readonly drawId: string;
  /** The last day on which only they may take; after it the goods are anybody's again. */
  readonly until: string;
  /** The day it was drawn on; null while households may still enter, and nobody may take. */
  readonly since: string | null;
  readonly winners: readonly string[];
  /** Those of them who have taken or reserved theirs. */
  readonly taken: readonly string[];
}

/** The part of goods a draw is about. */
interface Allotted {
  readonly name: string;
  readonly allotment: Allotment | null;
}

/** The draw that decides on a day who may take goods; null when whoever comes first may. */
export function allotmentOn(
  { allotment }: Pick<Allotted, 'allotment'>,
  day: string,
): Allotment | null {
  return allotment !== null && day <= allotment.until ? allotment : null;
}

interface Taking {
  readonly householdId: string;
  readonly count: number;
  readonly day: string;
}

/**
 * Goods after a household took or reserved some of them. Refuses who was not drawn (NOT_DRAWN), and
 * more than the one piece (DRAWN_ONE).
 */
export function takeAllotted<G extends Allotted>(goods: G, { householdId, count, day }: Taking): G {
  const { name } = goods;
  const allotment = allotmentOn(goods, day);
  if (allotment === null) return goods;
  const { winners, taken, until } = allotment;
  requireThat(winners.includes(householdId), 'NOT_DRAWN', { name, until });
  requireThat(count === 1 && !taken.includes(householdId), 'DRAWN_ONE', { name });
  return { ...goods, allotment: { ...allotment, taken: [...taken, householdId] } };
}

/** After it gave back what it took on a day; what it took before the draw is no part of it. */
export function giveAllottedBack<G extends Allotted>(
  goods: G,
  { householdId, day }: Pick<Taking, 'householdId' | 'day'>,
): G {
  const { allotment } = goods;
  const since = allotment?.since ?? null;
  if (allotment === null || since === null || day < since) return goods;
  const taken = allotment.taken.filter((id) => id !== householdId);
  return { ...goods, allotment: { ...allotment, taken } };
}
