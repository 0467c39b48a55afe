/**
 * npm run mutants: breaks the code on purpose, at least once for each invariant, in a copy of the
 * tree, and checks that the invariant's test fails. A mutant that survives is a test that guards
 * nothing; one killed late shows a test that plays too little.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SUITES, suiteOf, type Mutant } from './mutant';
import { MUTANTS } from './mutant-list';

const FOLDERS = [
  'domain',
  'contract',
  'cloudfunctions',
  'localcloud',
  'config',
  'src',
  '__tests__',
];
const FILES = ['package.json', 'tsconfig.json', 'jest.config.js', '.swcrc'];

/** A law's test plays other mixes each time, and now and then none that this mutant spoils. */
const TRIES = 3;

function main(): number {
  const copy = copyOfTree();
  try {
    if (!passes(copy, Object.values(SUITES), '-')) {
      console.error('the invariants fail on the code as it is; nothing can be learnt from mutants');
      return 1;
    }
    console.log(`unbroken: all pass; ${MUTANTS.length} mutants follow`);
    const survivors = MUTANTS.filter((mutant) => survives(copy, mutant));
    console.log(`${MUTANTS.length - survivors.length} of ${MUTANTS.length} mutants killed`);
    return survivors.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyOfTree(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  const tracked = execFileSync('git', [
    'ls-files',
    '-co',
    '--exclude-standard',
    ...FOLDERS,
    ...FILES,
  ]);
  for (const file of tracked.toString().split('\n').filter(Boolean)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(file, path.join(copy, file));
  }
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

function survives(copy: string, mutant: Mutant): boolean {
  const file = path.join(copy, mutant.file);
  const whole = readFileSync(file, 'utf8');
  if (whole.split(mutant.find).length !== 2)
    throw new Error(`${mutant.file} no longer has exactly one: ${mutant.find}`);
  writeFileSync(
    file,
    whole.replace(mutant.find, () => mutant.put),
  );
  const suite = suiteOf(mutant.invariant);
  const killedIn = Array.from({ length: TRIES }).findIndex(
    () => !passes(copy, [suite], mutant.invariant),
  );
  writeFileSync(file, whole);
  const outcome = killedIn < 0 ? 'SURVIVED' : killedIn === 0 ? 'killed  ' : 'killed late';
  console.log(`${outcome}  ${mutant.invariant}  ${mutant.breaks}`);
  return killedIn < 0;
}

function passes(copy: string, suites: readonly string[], name: string): boolean {
  const jest = 'node_modules/jest/bin/jest.js';
  const args = [jest, ...suites, '-t', name, '--silent', '--forceExit'];
  const { status } = spawnSync(process.execPath, args, {
    cwd: copy,
    stdio: 'ignore',
    timeout: 600_000,
  });
  return status === 0;
}

process.exitCode = main();
