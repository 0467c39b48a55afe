/**
 * npm run e2e (pages in Chromium) and npm run e2e:weapp (the mini-program's own output on WeChat's
 * component framework), both against a real local cloud, in normal and in elder mode. Screenshots go
 * to screenshots/. Needs the built pages and Chromium (CHROMIUM=/path, /usr/bin/chromium by default).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { auditVillage } from '@domain/audit';
import { sha256 } from '@cloud/runtime/dependencies';
import { booksOfFile } from '@localcloud/books-of-file';
import { browserOpen } from '../__tests__/e2e/browser-hands';
import type { Mode } from '../__tests__/e2e/hands';
import { JOURNEYS } from '../__tests__/e2e/journeys';
import { unnoticedFaults } from '../__tests__/e2e/seeded-faults';
import { openStage, type Stage } from '../__tests__/e2e/stage';
import { weappOpen } from '../__tests__/e2e/weapp-hands';

const SHOTS = 'screenshots';
type Target = 'h5' | 'weapp';
const MODES: readonly Mode[] = ['normal', 'elder'];
const TARGETS = {
  h5: { pages: 'dist-h5', build: 'npm run build:h5', open: browserOpen },
  weapp: { pages: 'dist', build: 'npm run build:weapp', open: weappOpen },
} as const;

/** Each mode in a process and a village of its own: what one has done, the other does again. */
function everyMode(target: Target): number {
  return MODES.map((mode) => {
    const again = ['--import', 'tsx', 'tools/e2e.ts', target, mode];
    return spawnSync(process.execPath, again, { stdio: 'inherit' }).status === 0 ? 0 : 1;
  }).reduce<number>((sum, failed) => sum + failed, 0);
}

async function main(target: Target, mode: Mode): Promise<number> {
  const { pages, build, open } = TARGETS[target];
  if (!existsSync(pages)) throw new Error(`${pages} is not there; ${build} makes it`);
  mkdirSync(SHOTS, { recursive: true });
  const stage = await openStage(target === 'h5' ? pages : undefined);
  let failed = 0;
  for (const { name, play } of JOURNEYS) {
    const problem = await outcomeOf(() => play(open(stage, mode, SHOTS), stage));
    console.log(`${problem === null ? '✓' : '✗'} ${target}, ${mode}: ${name}`);
    if (problem !== null) console.log(problem.replace(/^/gm, '    '));
    failed += problem === null ? 0 : 1;
  }
  failed += ledgerProblems(stage);
  const looksForFaults = target === 'weapp' && mode === 'normal';
  if (looksForFaults) failed += await blindSpots(stage);
  await stage.close();
  const checks = JOURNEYS.length + (looksForFaults ? 2 : 1);
  console.log(`${checks - failed} passed, ${failed} failed`);
  return failed;
}

async function outcomeOf(play: () => Promise<void>): Promise<string | null> {
  try {
    await play();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** After all that, every law must still hold. */
function ledgerProblems({ file }: Stage): number {
  const faults = booksOfFile(file).flatMap((books) => auditVillage(books, sha256));
  console.log(
    `${faults.length === 0 ? '✓' : '✗'} every law of the ledger holds after the journeys`,
  );
  for (const { law, where, detail } of faults) console.log(`    ${law} at ${where}: ${detail}`);
  return faults.length === 0 ? 0 : 1;
}

/** A runner that notices nothing proves nothing. */
async function blindSpots(stage: Stage): Promise<number> {
  const unnoticed = await unnoticedFaults(stage);
  console.log(`${unnoticed.length === 0 ? '✓' : '✗'} every fault planted in the output is noticed`);
  for (const fault of unnoticed) console.log(`    unnoticed: ${fault}`);
  return unnoticed.length === 0 ? 0 : 1;
}

const [, , wanted, mode] = process.argv;
const target: Target = wanted === 'weapp' ? 'weapp' : 'h5';
const outcome =
  mode === 'normal' || mode === 'elder'
    ? main(target, mode)
    : Promise.resolve().then(() => everyMode(target));
outcome
  .then((failed) => process.exit(failed === 0 ? 0 : 1))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
