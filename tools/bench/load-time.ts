/** How long a function takes to load, beside what it would take with the SDK as it is installed. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { measured, type Measure, type Tell } from './measure';

const BUDGET = 0.5;
const RUNS = 9;

const timed = (load: string): string =>
  `const start = process.hrtime.bigint(); ${load};
   process.stdout.write(String(Number(process.hrtime.bigint() - start)));`;

/** The bundle connects while it loads, so the installed SDK is asked to as well. */
const installed = timed(
  `require('@cloudbase/node-sdk').init({ env: 'local', secretId: 'local', secretKey: 'local',
     serviceUrl: process.env.CLOUD_SERVICE_URL })`,
);

function nanosecondsOf(script: string): number {
  const env = {
    PATH: process.env.PATH,
    TENCENTCLOUD_RUNENV: 'SCF',
    CLOUD_SERVICE_URL: 'http://127.0.0.1:1/',
  };
  return Number(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }));
}

/** The fastest of several fresh processes each: load can only be slowed down, never sped up. */
export function loadTime(bundles: Readonly<Record<string, string>>, tell: Tell): Measure[] {
  return Object.entries(bundles).map(([name, file]) => {
    const bundled = timed(`require(${JSON.stringify(path.resolve(file))})`);
    const times = Array.from({ length: RUNS }, (_, run) => {
      tell(`loading ${name}, ${run + 1} of ${RUNS}`);
      return [nanosecondsOf(bundled), nanosecondsOf(installed)] as const;
    });
    const ours = Math.min(...times.map(([time]) => time));
    const theirs = Math.min(...times.map(([, time]) => time));
    return measured(`load time: ${name} over the SDK as installed`, ours / theirs, BUDGET);
  });
}
