/** The figures of the home screen as sentences. Every rule behind them is in domain/. */
import type { Output } from '@contract/index';
import { periodName, periodOf } from '@domain/period';
import { points, pointsText, type Points } from '@domain/points';
import { inForceOn, type RulebookInForce } from '@domain/rulebook/rulebook';
import { remainderText } from '@/features/entry/words';
import { HOME } from './texts';

type Home = Output<'household.home'>;
type Material = Output<'shop.get'>['table']['materials'][number];

/** Beside the balance, only when there is something to explain: points held, points owed. */
export function balanceNotes({ balance, frozen, available }: Home): string[] {
  return [
    ...(frozen > 0 ? [HOME.frozen(pointsText(balance), pointsText(frozen))] : []),
    ...(available < 0 ? [HOME.debt(pointsText(points(0 - available)))] : []),
  ];
}

export interface ScoreFigures {
  readonly period: string;
  readonly total: string;
  readonly parts: string;
}

/** The score of the running period; null while the village's rules are not in use. */
export function scoreFigures(
  scores: Home['scores'],
  rulebook: readonly RulebookInForce[],
  day: string,
): ScoreFigures | null {
  const inForce = inForceOn(rulebook, day);
  if (inForce === null) return null;
  const period = periodOf(day, inForce.period);
  const change = scores[period] ?? points(0);
  return {
    period: periodName(period),
    total: pointsText(points(inForce.baseScore + change)),
    parts: HOME.scoreParts(pointsText(inForce.baseScore), changeText(change)),
  };
}

function changeText(change: Points): string {
  if (change === 0) return HOME.scoreSame;
  return change > 0
    ? HOME.scorePlus(pointsText(change))
    : HOME.scoreMinus(pointsText(points(0 - change)));
}

export interface RemainderLine {
  readonly id: string;
  readonly name: string;
  /** What there is, and how much more makes the next points. */
  readonly text: string;
}

/** What the household has handed in that makes no whole unit yet, in the order of the table. */
export function remainderLines(
  remainders: Home['remainders'],
  materials: readonly Material[],
): RemainderLine[] {
  return materials.flatMap(({ id, name, unitName, rate }) => {
    const remainder = remainders[id];
    if (remainder === undefined || remainder === 0) return [];
    return [{ id, name, text: remainderText({ remainder, rate, unitName }) }];
  });
}
