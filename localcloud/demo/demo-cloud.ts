import { randomBytes } from 'node:crypto';
import { init } from '@cloudbase/node-sdk';
import { handlers } from '@cloud/handlers/index';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience, sha256 } from '@cloud/runtime/dependencies';
import { sealDay } from '@cloud/runtime/seal-day';
import { keepDeadlines } from '@cloud/runtime/keep-deadlines/keep-deadlines';
import { PRACTICE_TEMPLATES } from '@cloud/runtime/message-templates';
import { sendMessages } from '@cloud/runtime/send-messages';
import { serve } from '@cloud/runtime/serve';
import type { Store } from '@cloud/runtime/store';
import { dayAfter, instantAfter, startOfDay, weekdayOf } from '@domain/village-time';
import type { Database } from '../database/open-database';
import { registerInProcess } from '../in-process';
import { serviceInProcess } from '../service-in-process';
import { askThrough } from './ask';
import { demoSeed, plant, type DemoSeed } from './plant';
import { rulesSeason } from './rules-season';
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
  readonly ask: ReturnType<typeof askThrough>;
}

/** Plants the demo village into an empty database and plays its season, day by day in its own time. */
export async function playDemo(options: DemoOptions): Promise<PlayedDemo> {
  const { database, from, until, shopUntil = until, leaveWork = false, tell } = options;
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
  const setNow = (instant: string) => (now = instant);
  const open = openDays(weekdaysOf(seed), from, shopUntil);
  const shop = shopSeason({ seed, ask, days: open, setNow });
  const rules = rulesSeason({ seed, ask, setNow, leaveWorkOn: leaveWork ? until : null });
  const days = calendar(from, until);
  for (const [index, day] of days.entries()) {
    now = startOfDay(day);
    await keepDeadlines(tools);
    await shop(day);
    await rules(day);
    now = instantAfter(startOfDay(day), SEALED_AFTER_MS);
    await sendMessages(tools);
    await sealDay({ store, digest: sha256, now });
    tell(day, index + 1, days.length);
  }
  await stop();
  return { seed, store, ask };
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
