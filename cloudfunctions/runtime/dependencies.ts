import { createHash, randomBytes } from 'node:crypto';
import type { Digest } from '@domain/canonical';
import type { MessageTemplates } from '@domain/message';
import type { Patience } from './backoff';
import { createCloudbaseFiles } from './cloudbase-files';
import { createCloudbaseMessenger } from './cloudbase-messenger';
import { createCloudbaseStore } from './cloudbase-store';
import { connect } from './cloudbase-sdk';
import { PRACTICE_TEMPLATES, templatesFrom } from './message-templates';
import type { Dependencies } from './serve';

/** Well inside the function's own time limit (config/cloud.ts), so that a caller hears BUSY. */
const PATIENCE_MS = 12_000;

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

export function patience(limitMs = PATIENCE_MS): Patience {
  return {
    clock: Date.now,
    random: Math.random,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    limitMs,
  };
}

/** What the functions run on in the cloud. */
export function cloudDependencies(): Dependencies {
  const app = connect(process.env);
  return {
    store: createCloudbaseStore(app, patience()),
    files: createCloudbaseFiles(app),
    messenger: createCloudbaseMessenger(app),
    templates: messageTemplates(process.env),
    clock: () => new Date().toISOString(),
    digest: sha256,
    randomBytes,
    report,
  };
}

function messageTemplates(environment: NodeJS.ProcessEnv): MessageTemplates {
  const isLocal = environment.CLOUD_SERVICE_URL !== undefined;
  return isLocal ? PRACTICE_TEMPLATES : templatesFrom(environment.MESSAGE_TEMPLATES, report);
}

/** The function's log is where the cloud's console looks for bugs. */
function report(error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
  process.stderr.write(`bug: ${detail}\n`);
}
