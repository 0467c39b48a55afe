import type { Store } from '@cloud/runtime/store';
import { dayAfter, instantAfter, startOfDay, weekdayOf } from '@domain/village-time';
import type { Database } from '../database/open-database';
import { playing } from '../playing';
import type { Ask } from './ask';
import { demoSeed, plant, type DemoSeed } from './plant';
import { rulesSeason } from './rules-season';
import { randomFrom } from '../database/faults';
import { moneySeason } from './money-season';
import { seededUuid } from './random';
import { shopSeason } from './season';

/** 23:55, as config/cloud.ts has it. */
const SEALED_AFTER_MS = (23 * 60 + 55) * 60_000;

export interface DemoOptions {
  readonly database: Database;
  /** The first day of a period: the rules are in force from then on. */
  readonly from: string;
  readonly until: string;
  /** The shop's last day; the rules go on until `until`. */
  readonly shopUntil?: string;
  /** Leaves something to do for whoever opens the village after the last day. */
  readonly leaveWork?: boolean;
  readonly tell: (day: string, done: number, days: number) => void;
}

export interface PlayedDemo {
  readonly seed: DemoSeed;
  readonly store: Store;
  readonly ask: Ask;
}

/** Plants the demo village into an empty database and plays its season, day by day in its own time. */
export async function playDemo(options: DemoOptions): Promise<PlayedDemo> {
  const { database, from, until, shopUntil = until, leaveWork = false, tell } = options;
  const seed = demoSeed(from);
  const { store, ask, setNow, tend, send, seal, stop } = playing(database, startOfDay(from));

  await plant(store, seed);
  const open = openDays(weekdaysOf(seed), from, shopUntil);
  const shop = shopSeason({ seed, ask, days: open, setNow });
  const rules = rulesSeason({ seed, ask, setNow, leaveWorkOn: leaveWork ? until : null });
  const money = moneySeason({ ask, villageId: seed.village.id, requestId: requestIds(), from });
  const days = calendar(from, until);
  for (const [index, day] of days.entries()) {
    setNow(startOfDay(day));
    await tend();
    await money(day);
    await shop(day);
    await rules(day);
    setNow(instantAfter(startOfDay(day), SEALED_AFTER_MS));
    await send();
    await seal();
    tell(day, index + 1, days.length);
  }
  await stop();
  return { seed, store, ask };
}

/** The same ones each time the village is played. */
function requestIds(): () => string {
  const random = randomFrom(20_260_731);
  return () => seededUuid(random);
}

function weekdaysOf({ village }: DemoSeed): readonly number[] {
  return village.openings.map(({ weekday }) => weekday);
}

function calendar(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day)) days.push(day);
  return days;
}

function openDays(weekdays: readonly number[], from: string, until: string): string[] {
  return calendar(from, until).filter((day) => weekdays.includes(weekdayOf(startOfDay(day))));
}
