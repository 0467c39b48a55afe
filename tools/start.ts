/**
 * npm start: builds the pages if they are not built, plays a made-up quarter into a new data file,
 * starts the local cloud and says where it is and who one can be. --port N, --data FILE.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { schema } from '@config/cloud';
import { daysOfPeriod, periodBefore, periodOf } from '@domain/period';
import { dayAfter, dayOf } from '@domain/village-time';
import { openDatabase } from '@localcloud/database/open-database';
import { snapshotTo } from '@localcloud/database/transfer';
import { playDemo } from '@localcloud/demo/demo-cloud';
import { startCloud } from './cloud-of-project';
import { isStale } from './stale';

const DEFAULT_FILE = '.data/village.sqlite';
const DEFAULT_PORT = '8787';
const PAGES = 'dist-h5';
const PAGE_SOURCES = ['src', 'domain', 'contract', 'config/index.ts', 'babel.config.js'];
const BAR = 30;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      data: { type: 'string', default: DEFAULT_FILE },
    },
  });
  const file = path.resolve(values.data);
  buildPages();
  await plantVillage(file);

  console.log('[3/3] starting the local cloud');
  const cloud = await startCloud({ port: Number(values.port), file, pages: PAGES, demo: true });
  console.log(`\n  生态美超市 is at  ${cloud.url}\n`);
  console.log('  Open it in a browser and pick who to be:');
  for (const { name, note } of cloud.people) console.log(`    ${name.padEnd(6, '　')}  ${note}`);
  console.log(`\n  data         ${file}  (delete it to begin anew)`);
  console.log(`  look inside  ${cloud.url}/_console`);
  console.log('  stop         Ctrl-C');
}

function buildPages(): void {
  if (!isStale(`${PAGES}/index.html`, PAGE_SOURCES)) {
    console.log('[1/3] the pages are built');
    return;
  }
  console.log('[1/3] building the pages (about half a minute)');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build-h5.ts'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the pages could not be built; the reason is above');
}

/** In another file first: a village half planted must not be taken for a whole one. */
async function plantVillage(file: string): Promise<void> {
  if (existsSync(file)) {
    console.log(`[2/3] going on with the village in ${path.relative('.', file)}`);
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  const [half, whole] = [`${file}.half`, `${file}.whole`];
  for (const left of [half, `${half}-wal`, `${half}-shm`, whole]) rmSync(left, { force: true });
  const database = openDatabase({ file: half, schema, clock: Date.now });
  const until = dayAfter(dayOf(new Date().toISOString()), -1);
  await playDemo({
    database,
    // The quarter before is over, closed and graded; the running one is what one plays in.
    from: daysOfPeriod(periodBefore(periodOf(until, 'quarter'))).from,
    until,
    leaveWork: true,
    tell: (day, done, days) => {
      const bar = '█'.repeat(Math.round((BAR * done) / days)).padEnd(BAR, '░');
      process.stdout.write(`\r[2/3] planting the demo village  ${bar}  ${day}`);
    },
  });
  process.stdout.write('\n');
  snapshotTo(database.engine, whole);
  database.close();
  renameSync(whole, file);
  for (const left of [half, `${half}-wal`, `${half}-shm`]) rmSync(left, { force: true });
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = reason.includes('EADDRINUSE') ? '\nChoose another: npm start -- --port 8788' : '';
  console.error(`\ncould not start: ${reason}${hint}`);
  process.exitCode = 1;
});
