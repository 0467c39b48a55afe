import type { ReactElement } from 'react';
import { stopTheDate } from './date';
import { phoneOf } from './phone';
import type { Season } from './season';

/** The beginning of 2027 in the village: the fourth quarter is over. */
export const MIDNIGHT = '2026-12-31T16:00:00.000Z';

/** The committee's phone with a page open, its clock where the world's stands. */
export function openedIn(season: Season, page: ReactElement, who = season.committee) {
  stopTheDate(season.world.now());
  const phone = phoneOf(season.world, who);
  phone.open(page);
  return phone;
}
