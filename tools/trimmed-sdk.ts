/**
 * What makes CloudBase's SDK slow to load is what we never call: models, AI and the browser packages
 * behind them, XML, tokens, a second HTTP client. What would run on every start is left out and says
 * so when it is asked for; the rest stays in the bundle and is loaded when first used.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const SDK = path.dirname(require.resolve('@cloudbase/node-sdk/package.json'));
const SDK_FILES = /[\\/]@cloudbase[\\/]node-sdk[\\/]dist[\\/].*\.js$/;

/** Modules left out, by the name the SDK imports them under. */
const LEFT_OUT = /^(@cloudbase\/wx-cloud-client-sdk|\.\/ai)$/;

/** Packages loaded when first used: by files, sign-in tickets, proxies and the metadata server. */
const DEFERRED = [
  'axios',
  'form-data',
  'http-proxy-agent',
  'https-proxy-agent',
  'jsonwebtoken',
  'xml2js',
];

// The SDK's compiled files hold a package in one constant and reach into it by name.
const IMPORT = new RegExp(
  `^const (\\w+) = ((?:__importDefault\\()?require\\("(?:${DEFERRED.join('|')})"\\)\\)?);$`,
  'gm',
);

const DEFER =
  'const deferred = (load) => { let loaded; ' +
  'return new Proxy({}, { get: (_, name) => (loaded ??= load())[name] }); };\n';

/** What stands for a module left out: the SDK's constructor survives it, a call to it does not. */
const missing = (name: string): string => `
  const refuse = () => { throw new Error(${JSON.stringify(`${name} is left out (tools/trimmed-sdk.ts)`)}); };
  const names = ['generateHTTPClient', 'generateMySQLClient', 'createAI'];
  module.exports = Object.fromEntries(names.map((name) => [name, refuse]));
`;

export function deferredImports(source: string): string {
  const deferring = source.replaceAll(IMPORT, 'const $1 = deferred(() => $2);');
  // After "use strict", which has to stay first.
  return deferring === source ? source : deferring.replace('"use strict";\n', `$&${DEFER}`);
}

export function trimmedSdk(): Plugin {
  return {
    name: 'trimmed-sdk',
    setup: (build) => {
      build.onResolve({ filter: LEFT_OUT }, ({ path: name, importer }) =>
        SDK_FILES.test(importer) ? { path: name, namespace: 'left-out' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path: name }) => ({
        contents: missing(name),
      }));
      build.onLoad({ filter: SDK_FILES }, async ({ path: file }) => ({
        contents:
          path.basename(file) === 'version.js'
            ? await versionModule()
            : deferredImports(await fs.readFile(file, 'utf8')),
      }));
    },
  };
}

/** The SDK reads its version from a file beside it, which a bundle has not. */
async function versionModule(): Promise<string> {
  // Safe: npm installs no package without a version.
  const { version } = JSON.parse(await fs.readFile(path.join(SDK, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `exports.version = ${JSON.stringify(version)};`;
}
