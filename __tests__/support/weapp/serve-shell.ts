import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';

const ORIGIN = 'http://mini.local';

let runtime: string | undefined;

/** The browser half of the runner as one script; bundled once per process. */
function runtimeScript(): string {
  runtime ??= buildSync({
    entryPoints: [path.join(__dirname, 'browser', 'main.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome110',
    logLevel: 'error',
  }).outputFiles[0]?.text;
  return runtime ?? '';
}

function shell(): string {
  const css = fs.readFileSync(path.join(__dirname, 'shell.css'), 'utf8');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${css}</style>
<body><div id="nav"></div><div id="app"></div><div id="toast"></div><div id="dialog"></div>
<script src="/weapp.js"></script><script src="/runtime.js"></script>`;
}

/** Answers the page's own files and those of the dist; nothing leaves the machine. */
export async function serveShell(page: Page, dist: string, packScript: string): Promise<void> {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', shell()],
    '/weapp.js': ['text/javascript', packScript],
    '/runtime.js': ['text/javascript', runtimeScript()],
  };
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    const file = files[url.pathname];
    if (file !== undefined)
      return route.fulfill({ contentType: `${file[0]};charset=utf-8`, body: file[1] });
    const asset = path.join(dist, decodeURIComponent(url.pathname));
    const inside = asset.startsWith(path.resolve(dist) + path.sep);
    if (inside && fs.existsSync(asset)) return route.fulfill({ path: asset });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${ORIGIN}/`);
}
