import { gainOf, type Entry } from '@domain/entry';
import { points, pointsText, sumOf } from '@domain/points';

/** What a stretch of entries gave and took, each as a person would say it. */
export function monthFigures(entries: readonly Entry[]): { gained: string; lost: string } {
  const gains = entries.map((entry) => gainOf(entry, 'exchange'));
  const lost = sumOf(gains.filter((gain) => gain < 0));
  return {
    gained: pointsText(sumOf(gains.filter((gain) => gain > 0))),
    lost: pointsText(points(0 - lost)),
  };
}
