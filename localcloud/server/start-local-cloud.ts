import { enterCloudEnvironment } from '../cloud-environment';
import type { FaultPlan } from '../database/faults';
import { type Database, openDatabase } from '../database/open-database';
import { reset } from '../database/transfer';
import { registerInProcess } from '../in-process';
import type { Schema } from '../schema';
import type { Cloud } from './cloud';
import { claimFile } from './file-claim';
import { openFiles, removeFiles } from './files';
import type { FunctionLimits, Functions, Runtime } from './functions';
import { fireTrigger } from './gateway';
import { HttpRefusal } from './http';
import { openInbox } from './inbox';
import { listen } from './listen';
import type { DemoPerson } from './people';
import { openRequestLog, withLog } from './request-log';
import { openSigner } from './secrets';
import { startTimers, type Timers, type Trigger } from './timers';

/** Where the SDK finds the cloud, for functions that are loaded once it is there. */
export interface CloudAddress {
  readonly url: string;
  readonly serviceUrl: string;
  readonly env: string;
}

export interface LocalCloudOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly file: string;
  readonly schema: Schema;
  readonly functions?: Functions | ((address: CloudAddress) => Promise<Functions>);
  readonly functionLimits?: readonly FunctionLimits[];
  readonly triggers?: readonly Trigger[];
  readonly people?: readonly DemoPerson[];
  /** Plants what an empty cloud starts with. */
  readonly seed?: (address: CloudAddress) => Promise<void>;
  readonly h5Folder?: string;
  readonly env?: string;
  /** The address to listen on; anything but loopback lets other machines in. */
  readonly host?: string;
  readonly clock?: () => number;
  readonly random?: () => number;
  readonly warn?: (message: string) => void;
  readonly faults?: FaultPlan;
}

export interface LocalCloud extends CloudAddress {
  readonly database: Database;
  readonly timers: Timers;
  readonly stop: () => Promise<void>;
}

const ENV = 'local';

const isEmpty = ({ engine }: Database): boolean =>
  engine.storage
    .names()
    .every(
      (name) =>
        !engine.sqlite.first(`SELECT 1 FROM ${engine.storage.collection(name).table} LIMIT 1`),
    );

function databaseOf(options: LocalCloudOptions): Database {
  const { file, schema, clock = Date.now, random, warn, faults } = options;
  return openDatabase({
    file,
    schema,
    clock,
    ...(random && { random }),
    ...(warn && { warn }),
    ...(faults && { faults }),
  });
}

/** What is there only after the cloud can be reached: functions need its address to load. */
interface Late {
  runtime?: Runtime;
  timers?: Timers;
}

function started<T>(part: T | undefined): T {
  if (!part) throw new HttpRefusal(503, 'SYS_ERR', 'the local cloud is still starting');
  return part;
}

function cloudOf(options: LocalCloudOptions, address: () => CloudAddress, late: Late): Cloud {
  const { env = ENV, clock = Date.now, people = [], seed } = options;
  const log = openRequestLog();
  const database = withLog(databaseOf(options), log);
  const { sqlite } = database.engine;
  const signer = openSigner(sqlite);
  const files = openFiles({ sqlite, signer, clock, url: () => address().url }, env);
  const inbox = openInbox(sqlite);
  return {
    database,
    files,
    inbox,
    log,
    people,
    signer,
    clock,
    runtime: () => started(late.runtime),
    timers: () => started(late.timers),
    reset: async () => {
      reset(database.engine);
      removeFiles(files);
      inbox.clear();
      await seed?.(address());
    },
  };
}

function timersOf(cloud: Cloud, { triggers = [], warn }: LocalCloudOptions): Timers {
  return startTimers({
    triggers,
    clock: cloud.clock,
    fire: (trigger, at) => fireTrigger(cloud, trigger, at),
    report: (error) => warn?.(`a timer failed: ${String(error)}`),
  });
}

/** CloudBase on one machine: the SDK's endpoint, functions, files and timers over one file. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { env = ENV, functions = {}, functionLimits: limits = [] } = options;
  const late: Late = {};
  let url = '';
  const address = (): CloudAddress => ({ url, serviceUrl: `${url}/admin`, env });
  const release = claimFile(options.file);
  const cloud = cloudOf(options, address, late);
  const { database } = cloud;
  const server = await listen({ cloud, h5Folder: options.h5Folder }, options);
  url = server.url;
  enterCloudEnvironment(env);
  // Functions run in this process and speak to the database without the network in between.
  const unregister = registerInProcess(env, database);
  const loaded = typeof functions === 'function' ? await functions(address()) : functions;
  late.runtime = { env, functions: loaded, limits, newId: database.engine.newId };
  if (isEmpty(database)) await options.seed?.(address());
  const timers = timersOf(cloud, options);
  late.timers = timers;
  const stop = async (): Promise<void> => {
    timers.stop();
    await server.stop();
    unregister();
    database.close();
    release();
  };
  return { ...address(), database, timers, stop };
}
