/**
 * npm run generated: compares the committed cloudbaserc.json with config/cloud.ts, from which
 * `tsx tools/cloudbaserc.ts` writes it. `tcb fn deploy --all` deploys its functions,
 * `tcb framework deploy database` creates its collections. Files' access has no field there:
 * `tcb storage set-acl` asks for it once, and the answer is STORAGE_ACCESS.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import {
  COLLECTION_ACCESS,
  functions,
  RUNTIME,
  schema,
  STORAGE_ACCESS,
  triggers,
} from '@config/cloud';
import { FUNCTIONS_FOLDER } from './build-functions';

const FILE = 'cloudbaserc.json';

/** The environment's id is a deployment's own; the CLI takes it from the shell or from `.env`. */
const ENV_ID = '{{env.CLOUD_ENV_ID}}';

/** What the official CLI (2.x, configuration version 2.0) reads. */
export function cloudbaserc() {
  return {
    version: '2.0',
    $schema: 'https://framework-1258016615.tcloudbaseapp.com/schema/latest.json',
    envId: ENV_ID,
    functionRoot: FUNCTIONS_FOLDER,
    functions: functions.map(functionOf),
    framework: {
      name: 'village-points-supermarket',
      plugins: {
        database: {
          use: '@cloudbase/framework-plugin-database',
          inputs: { collections: schema.collections.map(collectionOf) },
        },
      },
    },
  };
}

// No envVariables: a deployment would put them in place of those set in the cloud's console.
function functionOf({ name, timeoutSeconds, memoryMb }: (typeof functions)[number]) {
  return {
    name,
    handler: 'index.main',
    runtime: RUNTIME,
    timeout: timeoutSeconds,
    memorySize: memoryMb,
    installDependency: false,
    triggers: triggers
      .filter((trigger) => trigger.function === name)
      .map((trigger) => ({ name: trigger.name, type: 'timer', config: trigger.cron })),
  };
}

function collectionOf({ name, indexes }: (typeof schema.collections)[number]) {
  return {
    collectionName: name,
    aclTag: COLLECTION_ACCESS,
    createIndexes: indexes.map((index) => ({
      name: index.name,
      unique: false,
      keys: index.keys.map(({ field, direction }) => ({
        name: field,
        direction: String(direction),
      })),
    })),
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const { format } = await import('prettier');
  const wanted = await format(JSON.stringify(cloudbaserc()), { parser: 'json', printWidth: 100 });
  const committed = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '';
  if (wanted === committed) {
    console.log(`${FILE} is what config/cloud.ts says`);
    return 0;
  }
  if (values.check) {
    const [line, text] = firstDifference(wanted, committed);
    console.error(`${FILE} differs from config/cloud.ts at line ${line}: expected ${text}`);
    console.error('run: npx tsx tools/cloudbaserc.ts');
    return 1;
  }
  fs.writeFileSync(FILE, wanted);
  console.log(`wrote ${FILE}; access to files (${STORAGE_ACCESS}) is set by: tcb storage set-acl`);
  return 0;
}

function firstDifference(wanted: string, committed: string): readonly [number, string] {
  const [ours, theirs] = [wanted.split('\n'), committed.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return at < 0 ? [ours.length, 'the end of the file'] : [at + 1, (ours[at] ?? '').trim()];
}

if (require.main === module)
  void main().then((code) => {
    process.exitCode = code;
  });
