/**
 * npm run bench: the budgets of docs/architecture.md, counted or compared within this run; never against a
 * clock. --json for machines, --only NAME for one part.
 */
import { parseArgs } from 'node:util';
import { functions } from '@config/cloud';
import { endpoints, type EndpointName } from '@contract/index';
import { enterCloudEnvironment } from '@localcloud/cloud-environment';
import { cost } from './bench/cost';
import { growth } from './bench/growth';
import { loadTime } from './bench/load-time';
import type { Measure, Tell } from './bench/measure';
import { roundTrips } from './bench/round-trips';
import { buildFunctions, FUNCTIONS_FOLDER } from './build-functions';

/** Progress goes to the other stream, so that --json stays JSON. */
const tell: Tell = (progress) =>
  void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${progress}` : `${progress}\n`);

const PARTS: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  'round-trips': () => {
    tell('counting round trips');
    // Safe: the contract's own names.
    return roundTrips(Object.keys(endpoints) as EndpointName[]);
  },
  'load-time': async () => {
    tell('building the functions');
    await buildFunctions();
    const bundles = functions.map(({ name }) => [name, `${FUNCTIONS_FOLDER}/${name}/index.js`]);
    return loadTime(Object.fromEntries(bundles) as Record<string, string>, tell);
  },
  cost: () => cost(tell),
  growth: () => growth(tell),
};

function print(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length));
  console.log(`${''.padEnd(width)}   value  budget`);
  for (const { name, value, budget, ok } of measures) {
    const numbers = `${String(value).padStart(8)}${String(budget).padStart(8)}`;
    console.log(`${name.padEnd(width)}${numbers}${ok ? '' : '  OVER'}`);
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  enterCloudEnvironment('bench');
  const measures: Measure[] = [];
  for (const [name, part] of Object.entries(PARTS))
    if (values.only === undefined || values.only === name) measures.push(...(await part()));
  tell('');
  if (values.json) console.log(JSON.stringify(measures, null, 2));
  else print(measures);
  return measures.length > 0 && measures.every(({ ok }) => ok) ? 0 : 1;
}

main()
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  });
