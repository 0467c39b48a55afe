/**
 * npm run cloud -- --port N --data FILE: CloudBase on this machine. --host opens it to others,
 * --pages FOLDER serves built pages beside it, --demo plants a practice village into an empty file,
 * --faults SEED lets messages be lost and writes collide.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { functions as functionLimits, schema, triggers } from '@config/cloud';
import { init } from '@cloudbase/node-sdk';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience } from '@cloud/runtime/dependencies';
import { dayOf } from '@domain/village-time';
import type { FaultPlan } from '@localcloud/database/faults';
import { demoSeed, plant } from '@localcloud/demo/plant';
import type { Functions } from '@localcloud/server/functions';
import {
  type CloudAddress,
  type LocalCloudOptions,
  startLocalCloud,
} from '@localcloud/server/start-local-cloud';

const DEFAULT_FILE = '.data/cloud.sqlite';
const DEFAULT_PORT = '8787';

function faultsOf(seed: string | undefined): { readonly faults?: FaultPlan } {
  if (seed === undefined) return {};
  const likely = { conflict: 0.05, timeoutBefore: 0.02, timeoutAfter: 0.02, duplicate: 0.02 };
  return { faults: { seed: Number(seed), ...likely } };
}

/** Loaded only now: they look for the cloud when they are. */
async function loadFunctions({ serviceUrl, env }: CloudAddress): Promise<Functions> {
  process.env.CLOUD_SERVICE_URL = serviceUrl;
  process.env.CLOUD_ENV = env;
  const [api, jobs] = await Promise.all([
    import('../cloudfunctions/api/index'),
    import('../cloudfunctions/jobs/index'),
  ]);
  return { api: api.main, jobs: jobs.main };
}

/** People one can be, in a village to be them in. */
function demoOf(): Pick<LocalCloudOptions, 'people' | 'seed'> {
  const demo = demoSeed(dayOf(new Date().toISOString()));
  const keys = { secretId: 'local', secretKey: 'local' };
  return {
    people: demo.people.map(({ openid, name, note }) => ({ openid, name, note })),
    seed: ({ env }) => plant(createCloudbaseStore(init({ env, ...keys }), patience()), demo),
  };
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      data: { type: 'string', default: DEFAULT_FILE },
      host: { type: 'string', default: '127.0.0.1' },
      pages: { type: 'string', default: 'dist-h5' },
      demo: { type: 'boolean', default: false },
      faults: { type: 'string' },
    },
  });
  const file = path.resolve(values.data);
  mkdirSync(path.dirname(file), { recursive: true });
  const cloud = await startLocalCloud({
    port: Number(values.port),
    host: values.host,
    file,
    schema,
    triggers,
    functionLimits,
    functions: loadFunctions,
    warn: (message) => console.warn(message),
    ...(existsSync(values.pages) && { h5Folder: values.pages }),
    ...(values.demo && demoOf()),
    ...faultsOf(values.faults),
  });
  console.log(`ready ${cloud.url}`);
  console.log(`data ${file}`);
  console.log(`look inside ${cloud.url}/_console`);
  const stop = (): void => void cloud.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

void start();
