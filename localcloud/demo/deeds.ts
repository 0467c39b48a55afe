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
/** Night watch, ten points, twice a week at most: no seven of these days hold three. */
const WATCHES = [2, 4, 9, 11, 16, 18, 23, 25];
/** The busiest household's month: 100 points, so that a quarter on a base of 100 makes 400. */
const BUSIEST = ['HJ01', 'HJ02', 'HJ03', 'HJ03'];

/**
 * How many five-point deeds of a quarter households have, in order: up to which place, at least, at
 * most. Ten make the line of the flag, fourteen and a good appraisal the highest grade.
 */
const DEEDS: readonly (readonly [until: number, least: number, most: number])[] = [
  [33, 14, 18],
  [56, 10, 12],
  [75, 8, 9],
  [HOUSEHOLDS_WITH_POINTS, 1, 6],
];

/** A month's lines ("2026-07"), for households in order. */
export function deedsOf(households: readonly Household[], month: string): readonly Line[] {
  return DEEDS.flatMap(([until, least, most], band) => {
    const from = DEEDS[band - 1]?.[0] ?? 0;
    return households
      .slice(from, until)
      .flatMap(({ number }, index) =>
        from + index === 0
          ? busiest(number, month)
          : ordinary(number, month, wholeBetween(randomFrom(1_000 + from + index), least, most)),
      );
  });
}

function busiest(number: string, month: string): Line[] {
  const fives = BUSIEST.map((code, place) =>
    lineOf(number, code, `${month}-${dayText(5 + place * 7)}`),
  );
  return [...fives, ...WATCHES.map((day) => lineOf(number, 'GY02', `${month}-${dayText(day)}`))];
}

/** Dealt out month by month, so that everybody has some of each. */
function ordinary(number: string, month: string, deeds: number): Line[] {
  const turn = (Number(month.slice(5, 7)) - 1) % MONTHS_OF_A_QUARTER;
  const here = Math.floor((deeds + MONTHS_OF_A_QUARTER - 1 - turn) / MONTHS_OF_A_QUARTER);
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
