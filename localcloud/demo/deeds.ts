/**
 * What the demo village's households did well in a quarter, as the lines of the sheets its scorers
 * hand in each month. Made up, but for what it adds up to: 81 households with points, the highest
 * score 400, 56 above the line of the red flag (docs/domain.md §0, 套溪村).
 */
import type { Input } from '@contract/index';
import type { Household } from '@domain/household';
import { randomFrom } from '../database/faults';
import { HOUSEHOLDS_WITH_POINTS } from './demo-village';
import { wholeBetween } from './random';

export type Line = Input<'proposal.bulk'>['rows'][number];

export const FLAGGED = 56;
const MONTHS_OF_A_QUARTER = 3;
/** The five-point items that fit into a month, the commonest first, and the days they fall on. */
const FIVES: readonly (readonly [code: string, day: number])[] = [
  ['HJ01', 24],
  ['HJ03', 6],
  ['HJ03', 13],
  ['XX01', 10],
  ['HJ02', 25],
  ['HJ03', 20],
  ['XX01', 21],
  ['HJ03', 23],
];
const FIVE = 5;
/** Night watch, ten points, twice a week at most: no seven of these days hold three. */
const WATCHES = [2, 4, 9, 11, 16, 18, 23, 25];
/** The busiest household's month: 100 points, so that a quarter on a base of 100 makes 400. */
const BUSIEST = ['HJ01', 'HJ02', 'HJ03', 'HJ03'];

/** A month's lines ("2026-07"), for households in order; `missing` points make the flag. */
export function deedsOf(
  households: readonly Household[],
  month: string,
  missing: number,
): readonly Line[] {
  const turn = (Number(month.slice(5, 7)) - 1) % MONTHS_OF_A_QUARTER;
  return households
    .slice(0, HOUSEHOLDS_WITH_POINTS)
    .flatMap(({ number }, index) =>
      index === 0 ? busiest(number, month) : ordinary(number, { index, month, turn, missing }),
    );
}

function busiest(number: string, month: string): Line[] {
  const fives = BUSIEST.map((code, place) =>
    lineOf(number, code, `${month}-${dayText(5 + place * 7)}`),
  );
  return [...fives, ...WATCHES.map((day) => lineOf(number, 'GY02', `${month}-${dayText(day)}`))];
}

interface Month {
  readonly index: number;
  readonly month: string;
  readonly turn: number;
  readonly missing: number;
}

function ordinary(number: string, { index, month, turn, missing }: Month): Line[] {
  const random = randomFrom(1_000 + index);
  const needed = Math.ceil(missing / FIVE);
  const fives =
    index < FLAGGED
      ? needed + wholeBetween(random, 0, 5)
      : wholeBetween(random, 1, Math.max(1, needed - 1));
  // Dealt out month by month, so that everybody has some of each.
  const here = Math.floor((fives + MONTHS_OF_A_QUARTER - 1 - turn) / MONTHS_OF_A_QUARTER);
  return FIVES.slice(0, here).map(([code, day]) =>
    lineOf(number, code, `${month}-${dayText(day)}`),
  );
}

function lineOf(householdNumber: string, itemCode: string, occurredOn: string): Line {
  return { householdNumber, itemCode, occurredOn, confirmation: { how: 'paper' } };
}

function dayText(day: number): string {
  return String(day).padStart(2, '0');
}
