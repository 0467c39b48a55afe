import fs from 'node:fs';
import path from 'node:path';
import { buildServiceWorker } from './build-service-worker';
import { filesOf } from './files-of';
import { taroBuild } from './taro-build';

const DIST = 'dist-h5';

async function main(): Promise<void> {
  fs.rmSync(DIST, { recursive: true, force: true });
  await taroBuild('h5');
  await buildServiceWorker(DIST);
  const files = filesOf(DIST);
  const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(DIST, file)).size, 0);
  if (!files.includes('index.html')) throw new Error(`${DIST}/index.html is missing`);
  console.log(`${DIST}: ${files.length} files, ${(bytes / 1024).toFixed(0)} KB`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
