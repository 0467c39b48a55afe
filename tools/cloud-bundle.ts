import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = path.join('node_modules', '.cache', 'local-cloud');

/** tools/cloud.ts as one file that plain Node starts at once; returns its path. */
export async function bundleOfCloud(): Promise<string> {
  const outfile = path.join(FOLDER, 'cloud.cjs');
  await build({
    entryPoints: ['tools/cloud.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    // Its prebuilt binary is found from node_modules; the SDK is left as it is shipped.
    external: ['libsql', '@cloudbase/*'],
    loader: { '.html': 'text' },
  });
  return outfile;
}
