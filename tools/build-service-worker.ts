import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { filesOf } from './files-of';

const NAME = 'service-worker.js';

/** Builds the worker that keeps a folder of pages, with the list of what is in it. */
export async function buildServiceWorker(folder: string): Promise<void> {
  const files = filesOf(folder).filter((file) => file !== NAME && !file.endsWith('.map'));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(fs.readFileSync(path.join(folder, file)));
  await build({
    entryPoints: [path.join('src', 'web', 'service-worker.ts')],
    outfile: path.join(folder, NAME),
    bundle: true,
    minify: true,
    target: 'es2019',
    format: 'iife',
    logLevel: 'warning',
    define: {
      FILES: JSON.stringify(files),
      VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
    },
  });
}
