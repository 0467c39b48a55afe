import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { schema } from '@config/cloud';
import { dayAfter, dayOf } from '@domain/village-time';
import { openDatabase } from '@localcloud/database/open-database';
import { playDemo } from '@localcloud/demo/demo-cloud';
import type { DemoSeed } from '@localcloud/demo/plant';
import { startCloud } from '../../tools/cloud-of-project';

/** A running local cloud with the demo village and a season behind it. */
export interface Stage {
  readonly url: string;
  readonly file: string;
  readonly seed: DemoSeed;
  /** The token by which the gateway knows a demo person. */
  readonly signIn: (openid: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const SEASON_DAYS = 40;

export async function openStage(pages?: string): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stage-'));
  const file = path.join(folder, 'village.sqlite');
  const database = openDatabase({ file, schema, clock: Date.now });
  const until = dayAfter(dayOf(new Date().toISOString()), -1);
  const { seed } = await playDemo({
    database,
    from: dayAfter(until, -SEASON_DAYS),
    until,
    tell: () => undefined,
  });
  database.close();

  const cloud = await startCloud({
    port: 0,
    file,
    demo: true,
    ...(pages === undefined ? {} : { pages }),
  });
  return {
    url: cloud.url,
    file,
    seed,
    signIn: async (openid) => {
      const reply = await fetch(`${cloud.url}/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid }),
      });
      // Safe: the local cloud's answer to its own route.
      return ((await reply.json()) as { token: string }).token;
    },
    close: async () => {
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
