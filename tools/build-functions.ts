/**
 * npm run build:functions: one minified file for each cloud function, with everything it needs in
 * it, so that `tcb fn deploy` uploads it as it is and the cloud installs nothing.
 */
import fs from 'node:fs';
import path from 'node:path';
import { functions } from '@config/cloud';
import { build } from 'esbuild';
import { trimmedSdk } from './trimmed-sdk';

export const FUNCTIONS_FOLDER = 'dist-functions';

interface BuiltFunction {
  readonly name: string;
  readonly bytes: number;
}

/** Builds every function of config/cloud.ts into `folder/<name>/index.js`. */
export async function buildFunctions(
  folder: string = FUNCTIONS_FOLDER,
  tell: (built: BuiltFunction) => void = () => undefined,
): Promise<readonly BuiltFunction[]> {
  // What an earlier build left behind would be uploaded too.
  fs.rmSync(folder, { recursive: true, force: true });
  const built: BuiltFunction[] = [];
  for (const { name, openapi } of functions) {
    const bytes = await buildFunction(name, path.join(folder, name));
    if (openapi.length > 0)
      writeJson(path.join(folder, name, 'config.json'), { permissions: { openapi } });
    built.push({ name, bytes });
    tell({ name, bytes });
  }
  return built;
}

async function buildFunction(name: string, folder: string): Promise<number> {
  const outfile = path.join(folder, 'index.js');
  await build({
    entryPoints: [path.join('cloudfunctions', name, 'index.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [trimmedSdk()],
  });
  const manifest = { name, private: true, main: 'index.js' };
  writeJson(path.join(folder, 'package.json'), manifest);
  return fs.statSync(outfile).size;
}

function writeJson(file: string, content: object): void {
  fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

async function main(): Promise<void> {
  console.log(`building ${functions.map(({ name }) => name).join(', ')} into ${FUNCTIONS_FOLDER}/`);
  await buildFunctions(FUNCTIONS_FOLDER, ({ name, bytes }) =>
    console.log(`${name.padEnd(8)}${(bytes / 1024).toFixed(1).padStart(8)} KB`),
  );
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
