import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { schema } from '@config/cloud';
import { daysOfPeriod, periodBefore, periodOf } from '@domain/period';
import { dayAfter, dayOf } from '@domain/village-time';
import { openDatabase } from '@localcloud/database/open-database';
import { askThrough, type Ask } from '@localcloud/demo/ask';
import { playDemo } from '@localcloud/demo/demo-cloud';
import type { DemoSeed } from '@localcloud/demo/plant';
import { startCloud } from '../../tools/cloud-of-project';

/** A running local cloud with the demo village and a season behind it. */
export interface Stage {
  readonly url: string;
  readonly file: string;
  readonly seed: DemoSeed;
  /** The quarter that is closed; its flags are not published yet, and nobody is graded. */
  readonly period: string;
  /** Makes a call as a demo person: what a journey needs to have happened elsewhere. */
  readonly ask: Ask;
  /** Lets so many days pass for the cloud, and has its timer do what came due. */
  readonly daysLater: (days: number) => Promise<void>;
  /** Lets so many minutes pass for the cloud. */
  readonly minutesLater: (minutes: number) => void;
  /** Where in the list of people a demo person stands, from 1. */
  readonly placeOf: (openid: string) => number;
  /** The token by which the gateway knows a demo person. */
  readonly signIn: (openid: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** On this day of the month after it a quarter of the demo village is closed; its flags come later. */
const CLOSED_BY = 8;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export async function openStage(pages?: string): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stage-'));
  const file = path.join(folder, 'village.sqlite');
  const database = openDatabase({ file, schema, clock: Date.now });
  const period = lastClosed(dayOf(new Date().toISOString()));
  const { from, until: next } = daysOfPeriod(period);
  const until = dayAfter(next, CLOSED_BY - 1);
  const { seed } = await playDemo({ database, from, until, tell: () => undefined });
  database.close();

  const cloud = await startCloud({
    port: 0,
    file,
    demo: true,
    ...(pages === undefined ? {} : { pages }),
  });
  const signIn = async (openid: string) => {
    const { token } = await posted(`${cloud.url}/sign-in`, { openid }, {});
    return String(token);
  };
  return {
    url: cloud.url,
    file,
    seed,
    period,
    signIn,
    ask: askThrough(async (call, openid) => {
      const headers = { authorization: `Bearer ${await signIn(openid)}` };
      // Safe: the gateway answers with what the function returned, which is a reply.
      return (await posted(`${cloud.url}/functions/api`, call, headers)) as unknown as AskReply;
    }),
    daysLater: async (days) => {
      moveClock(days * DAY_MS);
      await posted(`${cloud.url}/timers/keep-deadlines/run`, {}, {});
    },
    minutesLater: (minutes) => moveClock(minutes * MINUTE_MS),
    placeOf: (openid) => {
      const index = cloud.people.findIndex((person) => person.openid === openid);
      if (index < 0) throw new Error(`nobody of the demo people is ${openid}`);
      return index + 1;
    },
    close: async () => {
      moveClock(null);
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type AskReply = Awaited<ReturnType<Parameters<typeof askThrough>[0]>>;

async function posted(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  // Safe: the local cloud's answers to its own routes are objects.
  return (await reply.json()) as Record<string, unknown>;
}

/** The latest quarter whose close lies behind. */
function lastClosed(today: string): string {
  const before = periodBefore(periodOf(today, 'quarter'));
  const closedOn = dayAfter(daysOfPeriod(before).until, CLOSED_BY);
  return closedOn <= today ? before : periodBefore(before);
}

const RealDate = Date;
let ahead = 0;

/** The functions run in this process: its clock is theirs. Null is the present again. */
function moveClock(ms: number | null): void {
  ahead = ms === null ? 0 : ahead + ms;
  globalThis.Date = ahead === 0 ? RealDate : LaterDate;
}

const LaterDate = new Proxy(RealDate, {
  construct: (target, [given = target.now() + ahead]: [(string | number)?]) => new target(given),
  get: (target, key) =>
    key === 'now' ? () => target.now() + ahead : (Reflect.get(target, key) as unknown),
});
