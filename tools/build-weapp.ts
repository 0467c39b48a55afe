import fs from 'node:fs';
import { requireEs5 } from './es5';
import { requireSizes } from './sizes';
import { taroBuild } from './taro-build';

async function main(): Promise<void> {
  // What an earlier build left behind would be uploaded, and counted.
  fs.rmSync('dist', { recursive: true, force: true });
  await taroBuild('weapp');
  requireEs5('dist');
  requireSizes('dist');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
