/**
 * npm run cloud -- --port N --data FILE: CloudBase on this machine. --host opens it to others,
 * --pages FOLDER serves built pages beside it, --demo plants a practice village into an empty file,
 * --faults SEED lets messages be lost and writes collide.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FaultPlan } from '@localcloud/database/faults';
import { startCloud } from './cloud-of-project';

const DEFAULT_FILE = '.data/cloud.sqlite';
const DEFAULT_PORT = '8787';

function faultsOf(seed: string | undefined): { readonly faults?: FaultPlan } {
  if (seed === undefined) return {};
  const likely = { conflict: 0.05, timeoutBefore: 0.02, timeoutAfter: 0.02, duplicate: 0.02 };
  return { faults: { seed: Number(seed), ...likely } };
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
  const { url } = await startCloud({
    port: Number(values.port),
    file,
    host: values.host,
    pages: values.pages,
    demo: values.demo,
    ...faultsOf(values.faults),
  });
  console.log(`ready ${url}`);
  console.log(`data ${file}`);
  console.log(`look inside ${url}/_console`);
}

void start();
