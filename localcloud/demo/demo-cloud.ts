import { randomBytes } from 'node:crypto';
import { init } from '@cloudbase/node-sdk';
import { handlers } from '@cloud/handlers/index';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience, sha256 } from '@cloud/runtime/dependencies';
import { sealDay } from '@cloud/runtime/seal-day';
import { PRACTICE_TEMPLATES } from '@cloud/runtime/message-templates';
import { serve } from '@cloud/runtime/serve';
import type { Store } from '@cloud/runtime/store';
import { dayAfter, instantAfter, startOfDay, weekdayOf } from '@domain/village-time';
import type { Database } from '../database/open-database';
import { registerInProcess } from '../in-process';
import { serviceInProcess } from '../service-in-process';
import { askThrough } from './ask';
import { demoSeed, plant, type DemoSeed } from './plant';
import { playSeason } from './season';

/** 23:55, as config/cloud.ts has it. */
const SEALED_AFTER_MS = (23 * 60 + 55) * 60_000;

export interface DemoOptions {
  readonly database: Database;
  readonly from: string;
  readonly until: string;
  readonly tell: (day: string, done: number, days: number) => void;
}

export interface PlayedDemo {
  readonly seed: DemoSeed;
  readonly store: Store;
  readonly ask: ReturnType<typeof askThrough>;
}

/** Plants the demo village into an empty database and plays its season, day by day in its own time. */
export async function playDemo({ database, from, until, tell }: DemoOptions): Promise<PlayedDemo> {
  const seed = demoSeed(from);
  let now = startOfDay(from);
  const env = `demo-${randomBytes(6).toString('hex')}`;
  registerInProcess(env, database);
  const { files, messenger, stop } = serviceInProcess(database, { env, clock: Date.now });
  const store = createCloudbaseStore(
    init({ env, secretId: 'local', secretKey: 'local' }),
    patience(),
  );
  const clock = () => now;
  const report = (error: unknown) => {
    throw error;
  };
  const templates = PRACTICE_TEMPLATES;
  const tools = { store, files, messenger, templates, clock, digest: sha256, randomBytes, report };
  const ask = askThrough(serve(handlers, tools));

  await plant(store, seed);
  const days = openDays(
    seed.village.openings.map(({ weekday }) => weekday),
    from,
    until,
  );
  await playSeason({
    seed,
    ask,
    days,
    setNow: (instant) => (now = instant),
    tell: (day, done) => tell(day, done, days.length),
    // The shop opens once a week, but every night is sealed.
    endOfDay: async (day) => {
      for (const night of nightsFrom(day, days, until)) {
        now = instantAfter(startOfDay(night), SEALED_AFTER_MS);
        await sealDay({ store, digest: sha256, now });
      }
    },
  });
  await stop();
  return { seed, store, ask };
}

/** The nights from a day of the shop until its next one. */
function nightsFrom(day: string, days: readonly string[], until: string): string[] {
  const next = days.find((later) => later > day) ?? dayAfter(until);
  const nights: string[] = [];
  for (let night = day; night < next; night = dayAfter(night)) nights.push(night);
  return nights;
}

function openDays(weekdays: readonly number[], from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day))
    if (weekdays.includes(weekdayOf(startOfDay(day)))) days.push(day);
  return days;
}
