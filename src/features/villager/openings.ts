import type { Output } from '@contract/index';
import { dayAfter, dayOf, weekdayOf } from '@domain/village-time';
import { dayText, weekdayText } from '@/features/entry/when';

type Opening = Output<'shop.get'>['openings'][number];

/** The opening of the day it is; null when the shop is closed. */
export function openingToday(openings: readonly Opening[], now: string): Opening | null {
  return openings.find(({ weekday }) => weekday === weekdayOf(now)) ?? null;
}

/** The next opening after today, "周一（11月23日）" with its hours; null when there is none at all. */
export function nextOpening(
  openings: readonly Opening[],
  now: string,
): { readonly day: string; readonly hours: string } | null {
  const today = weekdayOf(now);
  const upcoming = openings
    .map(({ weekday, hours }) => ({ weekday, hours, in: ((weekday - today + 6) % 7) + 1 }))
    .sort((a, b) => a.in - b.in);
  const first = upcoming[0];
  if (first === undefined) return null;
  const day = dayText(dayAfter(dayOf(now), first.in));
  return { day: `${weekdayText(first.weekday)}（${day}）`, hours: first.hours };
}
