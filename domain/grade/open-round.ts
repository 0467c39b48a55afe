import type { Entry } from '../entry';
import { requireThat } from '../refusal';
import type { Period } from '../settlement/close';
import { requireSound } from './check-scheme';
import { roundIdOf, type GradeRound } from './round';
import type { GradeScheme } from './scheme';

export interface Opening {
  readonly villageId: string;
  readonly label: string;
  readonly periods: readonly string[];
  readonly scheme: GradeScheme;
  /** How far these periods have come, where their close has begun. */
  readonly records: readonly Period[];
  /** The round of this name, and the last one of any. */
  readonly taken: GradeRound | null;
  readonly last: GradeRound | null;
  readonly by: Entry['by'];
  readonly now: string;
}

/** Opens a round over periods whose scores are frozen; one round at a time. */
export function decideOpening(opening: Opening): GradeRound {
  const { villageId, label, periods, scheme, records, taken, last, by, now } = opening;
  requireThat(taken === null, 'ROUND_EXISTS');
  requireThat(last === null || last.state === 'published', 'ROUND_UNFINISHED');
  requireSound(scheme);
  for (const period of periods) {
    const record = records.find((one) => one.period === period);
    requireThat(record?.state === 'closed', 'PERIOD_NOT_CLOSED', { period });
  }
  const id = roundIdOf(villageId, label);
  return {
    id,
    villageId,
    label,
    periods: [...periods].sort(),
    scheme,
    state: 'opening',
    households: 0,
    decided: 0,
    left: 0,
    vetoesOpen: 0,
    work: 'grades',
    reached: '',
    handovers: [],
    by,
    openedAt: now,
    publishedAt: null,
    place: `${now}~${id}`,
  };
}
