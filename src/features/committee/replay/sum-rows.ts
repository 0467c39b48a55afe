import { points, pointsText } from '@domain/points';
import type { FigureRow } from '../figure-table';
import { yuanText } from '../rulebook/typed';
import type { Replay } from './movers';
import { RESULT } from './texts';

type Sum = Replay['before'];

/** Points issued and what they cost, the budget, flags and grades: before and after, a line each. */
export function sumRowsOf(before: Sum, after: Sum): readonly FigureRow[] {
  const row = (key: string, name: string, text: (sum: Sum) => string): FigureRow => ({
    key,
    cells: [name, text(before), text(after)],
  });
  const shown = (has: (sum: Sum) => boolean, rows: readonly FigureRow[]) =>
    has(before) || has(after) ? rows : [];
  return [
    row('issued', RESULT.issued, ({ issued }) => RESULT.points(pointsText(issued))),
    ...shown(({ fenPerPoint }) => fenPerPoint !== null, [row('worth', RESULT.worth, worthText)]),
    row('budget', RESULT.budget, ({ budget }) =>
      budget === null ? RESULT.noBudget : RESULT.points(pointsText(budget)),
    ),
    ...shown(
      ({ flagged }) => flagged !== null,
      [row('flagged', RESULT.flagged, ({ flagged }) => countText(flagged))],
    ),
    ...shown(
      ({ grades }) => grades !== null,
      GRADES.map((grade) =>
        row(grade, RESULT.grades[grade], ({ grades }) => countText(grades?.[grade] ?? null)),
      ),
    ),
  ];
}

const GRADES = ['AAA', 'AA', 'A', 'none'] as const;

function worthText({ issued, fenPerPoint }: Sum): string {
  if (fenPerPoint === null) return RESULT.noWorth;
  return RESULT.yuan(yuanText(Math.round((issued * fenPerPoint) / 1_000)));
}

function countText(count: number | null): string {
  return count === null ? RESULT.notJudged : RESULT.householdCount(count);
}

/** Whether the version would have kept to what it means to issue. */
export function budgetText({ issued, budget }: Sum): readonly string[] {
  if (budget === null) return [];
  return issued > budget
    ? [RESULT.overBudget(pointsText(points(issued - budget)))]
    : [RESULT.inBudget];
}
