import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesOf } from '../../../tools/files-of';
import { openMini, type Mini, type MiniOptions } from './open-mini';

/** A build, and what a person does with it. */
interface FaultRun {
  readonly dist: string;
  readonly options?: MiniOptions;
  /** Passes on the healthy dist, and presses at least one button of the kit. */
  readonly scenario: (mini: Mini) => Promise<void>;
}

interface FaultOutcome {
  readonly fault: string;
  /** What the runner or the scenario said; null when the fault went by unnoticed. */
  readonly noticed: string | null;
}

type Seed = (folder: string) => void;

function rewrite(folder: string, ending: string, from: RegExp, to: string): void {
  let changed = 0;
  for (const file of filesOf(folder).filter((name) => name.endsWith(ending))) {
    const before = fs.readFileSync(path.join(folder, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) continue;
    fs.writeFileSync(path.join(folder, file), after);
    changed += 1;
  }
  if (changed === 0) throw new Error(`nothing in ${ending} matches ${String(from)}: mend the seed`);
}

/** Every button goes through components/pressable.ts; this is its handler in the output. */
const handler =
  (body: string): Seed =>
  (folder) => {
    rewrite(
      folder,
      '.js',
      /hoverStayTime:60,onClick:\w+/g,
      `hoverStayTime:60,onClick:function(){${body}}`,
    );
  };

const SEEDS: Readonly<Record<string, Seed>> = {
  'a handler throws': handler('throw new Error("seeded")'),
  'a handler uses the browser': handler('fetch("/x")'),
  'a handler calls a wx function there is not': handler('wx.noSuchFunction()'),
  'a handler does nothing': handler(''),
  'the template lost its taps': (folder) => {
    rewrite(folder, 'base.wxml', /bindtap="eh"/g, '');
  },
  'a template does not parse': (folder) => {
    rewrite(folder, 'base.wxml', /<\/view>/, '</veiw>');
  },
  'a page is missing': (folder) => {
    fs.rmSync(path.join(folder, 'clerk/counter/index.wxml'));
  },
  'a file does not parse': (folder) => {
    rewrite(folder, 'common.js', /^/, 'var = 1;');
  },
};

/** What there is to say against this dist: a failed scenario, or faults left behind. */
async function objection(run: FaultRun, dist: string): Promise<string | null> {
  let mini: Mini | undefined;
  try {
    mini = await openMini(dist, run.options);
    await run.scenario(mini);
    return (await mini.faults())[0] ?? null;
  } catch (error) {
    const faults = (await mini?.faults()) ?? [];
    return faults[0] ?? (error instanceof Error ? error.message : String(error));
  } finally {
    await mini?.close();
  }
}

async function withSeed(run: FaultRun, fault: string, seed: Seed): Promise<FaultOutcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fault-'));
  try {
    fs.cpSync(run.dist, folder, { recursive: true });
    seed(folder);
    return { fault, noticed: await objection(run, folder) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Breaks a copy of the dist on purpose, one fault at a time, and says whether the run objects.
 * The healthy dist first: an objection to that one is a failure of the scenario itself.
 */
export async function seedFaults(run: FaultRun): Promise<FaultOutcome[]> {
  const healthy = await objection(run, run.dist);
  if (healthy !== null) throw new Error(`the healthy build fails: ${healthy}`);
  const outcomes: FaultOutcome[] = [];
  for (const [fault, seed] of Object.entries(SEEDS))
    outcomes.push(await withSeed(run, fault, seed));
  return outcomes;
}
