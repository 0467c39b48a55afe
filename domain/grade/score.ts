import type { Household } from '../household';
import { sumOf, type Points } from '../points';
import { scoreOf, takesPart } from '../settlement/close';
import { periodNamed } from '../settlement/periods';
import type { Village } from '../village';

export interface ScoreIn {
  readonly score: Points;
  readonly periodCount: number;
}

/**
 * A household's score over the periods it was there for, base included. It comes from the score book
 * alone: what a household redeems is another book and changes nothing here.
 */
export function scoreOver(
  household: Pick<Household, 'account' | 'openedAt' | 'closing'>,
  { rulebook }: Pick<Village, 'rulebook'>,
  periods: readonly string[],
): ScoreIn {
  const there = periods
    .map((period) => periodNamed(rulebook, period))
    .filter((period) => period !== null)
    .filter((period) => takesPart(household, period));
  const scores = there.map((period) => scoreOf(household.account, period));
  return { score: sumOf(scores), periodCount: there.length };
}
