/** The local cloud with this project's functions, schema and timers. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { init } from '@cloudbase/node-sdk';
import { functions as functionLimits, schema, triggers } from '@config/cloud';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience } from '@cloud/runtime/dependencies';
import { dayOf } from '@domain/village-time';
import type { FaultPlan } from '@localcloud/database/faults';
import { demoSeed, plant } from '@localcloud/demo/plant';
import type { Functions } from '@localcloud/server/functions';
import type { DemoPerson } from '@localcloud/server/people';
import {
  startLocalCloud,
  type CloudAddress,
  type LocalCloud,
  type LocalCloudOptions,
} from '@localcloud/server/start-local-cloud';

export interface ProjectCloudOptions {
  readonly port: number;
  readonly file: string;
  readonly host?: string;
  /** A folder of built pages to serve beside the cloud. */
  readonly pages?: string;
  /** Offers demo people, and plants their village when the file is empty. */
  readonly demo?: boolean;
  readonly faults?: FaultPlan;
}

export interface ProjectCloud extends LocalCloud {
  readonly people: readonly DemoPerson[];
}

/** Starts it, and stops it cleanly on Ctrl-C. */
export async function startCloud(options: ProjectCloudOptions): Promise<ProjectCloud> {
  const { port, file, host, pages, faults } = options;
  mkdirSync(path.dirname(file), { recursive: true });
  const demo = options.demo === true ? demoOptions() : {};
  const cloud = await startLocalCloud({
    port,
    file,
    schema,
    triggers,
    functionLimits,
    functions: loadFunctions,
    warn: (message) => console.warn(message),
    ...(host !== undefined && { host }),
    ...(pages !== undefined && existsSync(pages) && { h5Folder: pages }),
    ...(faults !== undefined && { faults }),
    ...demo,
  });
  const stop = (): void => void cloud.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return { ...cloud, people: demo.people ?? [] };
}

/** Loaded only now: they look for the cloud when they are. */
async function loadFunctions({ serviceUrl, env }: CloudAddress): Promise<Functions> {
  process.env.CLOUD_SERVICE_URL = serviceUrl;
  process.env.CLOUD_ENV = env;
  const [api, jobs] = await Promise.all([import('@cloud/api/index'), import('@cloud/jobs/index')]);
  return { api: api.main, jobs: jobs.main };
}

function demoOptions(): Pick<LocalCloudOptions, 'people' | 'seed'> {
  const demo = demoSeed(dayOf(new Date().toISOString()));
  const keys = { secretId: 'local', secretKey: 'local' };
  return {
    people: demo.people.map(({ openid, name, note }) => ({ openid, name, note })),
    seed: ({ env }) => plant(createCloudbaseStore(init({ env, ...keys }), patience()), demo),
  };
}
