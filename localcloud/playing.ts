import { randomBytes } from 'node:crypto';
import { init } from '@cloudbase/node-sdk';
import { handlers } from '@cloud/handlers/index';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience, sha256 } from '@cloud/runtime/dependencies';
import { keepDeadlines } from '@cloud/runtime/keep-deadlines/keep-deadlines';
import { PRACTICE_TEMPLATES } from '@cloud/runtime/message-templates';
import { sealDay } from '@cloud/runtime/seal-day';
import { sendMessages } from '@cloud/runtime/send-messages';
import { serve } from '@cloud/runtime/serve';
import { askThrough } from './demo/ask';
import type { Database } from './database/open-database';
import { registerInProcess } from './in-process';
import { serviceInProcess } from './service-in-process';

/**
 * The whole product over one database, in this process and in a time of its own: people ask, the
 * timers run when they are told to, and anything that breaks is thrown.
 */
export function playing(database: Database, beganAt: string) {
  let now = beganAt;
  const env = `played-${randomBytes(6).toString('hex')}`;
  registerInProcess(env, database);
  const { files, messenger, stop } = serviceInProcess(database, { env, clock: Date.now });
  const store = createCloudbaseStore(
    init({ env, secretId: 'local', secretKey: 'local' }),
    patience(),
  );
  const tools = {
    ...{ store, files, messenger, randomBytes },
    templates: PRACTICE_TEMPLATES,
    clock: () => now,
    digest: sha256,
    report: (error: unknown) => {
      throw error;
    },
  };
  return {
    store,
    ask: askThrough(serve(handlers, tools)),
    now: () => now,
    setNow: (instant: string) => (now = instant),
    /** What time brings, as the timers do it. */
    tend: () => keepDeadlines(tools),
    send: () => sendMessages(tools),
    seal: () => sealDay({ store, digest: sha256, now }),
    stop,
  };
}

export type Playing = ReturnType<typeof playing>;
