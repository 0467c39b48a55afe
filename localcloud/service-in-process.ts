import { init } from '@cloudbase/node-sdk';
import { createCloudbaseFiles } from '@cloud/runtime/cloudbase-files';
import { createCloudbaseMessenger } from '@cloud/runtime/cloudbase-messenger';
import type { Files } from '@cloud/runtime/files';
import type { Messenger } from '@cloud/runtime/messenger';
import type { Database } from './database/open-database';
import { openFiles } from './server/files';
import { HttpRefusal } from './server/http';
import { openInbox, type Inbox } from './server/inbox';
import { listen, type Listening } from './server/listen';
import { openSigner } from './server/secrets';
import type { Cloud } from './server/cloud';

interface ServiceOptions {
  readonly env: string;
  readonly clock: () => number;
  /** Called for every file or message asked for, as `registerInProcess` is for the database. */
  readonly onRequest?: (action: string) => void;
}

interface Service {
  readonly files: Files;
  readonly messenger: Messenger;
  /** What was sent through WeChat, the newest first. */
  readonly inbox: Inbox['recent'];
  readonly stop: () => Promise<void>;
}

/**
 * Files and messages over an in-process database. The SDK reaches these by HTTP whatever one does,
 * so a door is opened on a free port when something is first asked for; it keeps no process alive.
 */
export function serviceInProcess(database: Database, options: ServiceOptions): Service {
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => (opened ??= opening(database, options));
  return {
    files: {
      keep: async (path, bytes) => (await open()).files.keep(path, bytes),
      link: async (fileId) => (await open()).files.link(fileId),
    },
    messenger: { send: async (message) => (await open()).messenger.send(message) },
    inbox: () => openInbox(database.engine.sqlite).recent(),
    stop: async () => (await opened)?.listening.stop(),
  };
}

interface Opened {
  readonly files: Files;
  readonly messenger: Messenger;
  readonly listening: Listening;
}

async function opening(database: Database, { env, clock, onRequest }: ServiceOptions) {
  let url = '';
  const { sqlite } = database.engine;
  const signer = openSigner(sqlite);
  const absent = (): never => {
    throw new HttpRefusal(404, 'NOT_FOUND', 'only files and messages are here');
  };
  const cloud: Cloud = {
    database,
    clock,
    signer,
    files: openFiles({ sqlite, signer, clock, url: () => url }, FILES_ENV),
    inbox: openInbox(sqlite),
    log: { note: ({ action }) => onRequest?.(action), recent: () => [] },
    people: [],
    runtime: () => ({ env, functions: {}, limits: [], newId: database.engine.newId }),
    timers: absent,
    reset: absent,
  };
  const listening = await listen({ cloud }, { port: 0, keepsAlive: false });
  url = listening.url;
  const app = init({ env, secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` });
  return {
    files: createCloudbaseFiles(app),
    messenger: createCloudbaseMessenger(app),
    listening,
  };
}

/** As `npm start` calls it, so that a file of a played village is found when it is served. */
const FILES_ENV = 'local';
