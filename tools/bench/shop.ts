import { randomBytes } from 'node:crypto';
import { init } from '@cloudbase/node-sdk';
import { handlers } from '@cloud/handlers/index';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience, sha256 } from '@cloud/runtime/dependencies';
import { PRACTICE_TEMPLATES } from '@cloud/runtime/message-templates';
import { serve } from '@cloud/runtime/serve';
import { schema } from '@config/cloud';
import { openDatabase } from '@localcloud/database/open-database';
import { askThrough } from '@localcloud/demo/ask';
import { registerInProcess } from '@localcloud/in-process';
import { serviceInProcess } from '@localcloud/service-in-process';

/** The product over one database file, in this process: real handlers, the real SDK, the engine. */
export function openShop(file: string, clock: () => string) {
  const env = `bench-${randomBytes(6).toString('hex')}`;
  const database = openDatabase({
    file,
    schema,
    clock: Date.now,
    warn: (message) => {
      throw new Error(message);
    },
  });
  registerInProcess(env, database);
  const { files, messenger } = serviceInProcess(database, { env, clock: Date.now });
  const app = init({ env, secretId: 'local', secretKey: 'local' });
  const store = createCloudbaseStore(app, patience());
  const report = (error: unknown) => {
    throw error;
  };
  const templates = PRACTICE_TEMPLATES;
  const tools = { store, files, messenger, templates, clock, digest: sha256, randomBytes, report };
  const ask = askThrough(serve(handlers, tools));
  return { database, store, ask };
}

export type Shop = ReturnType<typeof openShop>;
