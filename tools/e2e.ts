/**
 * npm run e2e (pages in Chromium) and npm run e2e:weapp (the mini-program's own output on WeChat's
 * component framework), both against a real local cloud, in normal and in elder mode. Screenshots go
 * to screenshots/. Needs the built pages and Chromium (CHROMIUM=/path, /usr/bin/chromium by default).
 */
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
const MODES: readonly Mode[] = ['normal', 'elder'];
const TARGETS = {
  h5: { pages: 'dist-h5', build: 'npm run build:h5', open: browserOpen },
  weapp: { pages: 'dist', build: 'npm run build:weapp', open: weappOpen },
} as const;

async function main(target: keyof typeof TARGETS): Promise<number> {
  const { pages, build, open } = TARGETS[target];
  if (!existsSync(pages)) throw new Error(`${pages} is not there; ${build} makes it`);
  mkdirSync(SHOTS, { recursive: true });
  const stage = await openStage(target === 'h5' ? pages : undefined);
  let failed = 0;
  for (const mode of MODES) {
    for (const { name, play } of JOURNEYS) {
      const problem = await outcomeOf(() => play(open(stage, mode, SHOTS), stage));
      console.log(`${problem === null ? '✓' : '✗'} ${target}, ${mode}: ${name}`);
      if (problem !== null) console.log(problem.replace(/^/gm, '    '));
      failed += problem === null ? 0 : 1;
    }
  }
  failed += ledgerProblems(stage);
  if (target === 'weapp') failed += await blindSpots(stage);
  await stage.close();
  const checks = MODES.length * JOURNEYS.length + (target === 'weapp' ? 2 : 1);
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

const target = process.argv[2] === 'weapp' ? 'weapp' : 'h5';
main(target)
  .then((failed) => process.exit(failed === 0 ? 0 : 1))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
