import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packDist } from '../support/weapp/pack';

/** A mini-program of two pages, one in a sub-package, written to a folder of its own. */
function aDist(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
  const files: Readonly<Record<string, string | null>> = {
    'app.json': JSON.stringify({
      pages: ['pages/home/index'],
      subPackages: [{ root: 'clerk', pages: ['counter/index'] }],
    }),
    'app.js': 'App({})',
    'app.wxss': '@import "./base.wxss"; page { color: red } #sum { width: 100rpx }',
    'base.wxss': 'view { margin: 0 }',
    'pages/home/index.js': 'Page({})',
    'pages/home/index.wxml': '<view id="sum">{{n}}</view>',
    'clerk/counter/index.js': 'Page({})',
    'clerk/counter/index.wxml': '<view/>',
    ...changes,
  };
  for (const [file, text] of Object.entries(files)) {
    if (text === null) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

it('finds the pages of the main package and of sub-packages, and no problem', () => {
  const { pack, problems } = packDist(aDist());
  expect(pack.pages).toEqual(['pages/home/index', 'clerk/counter/index']);
  expect(problems).toEqual([]);
});

it('writes styles for the tags and ids of the runner, imports in place', () => {
  const { app } = packDist(aDist()).pack.styles;
  expect(app).toContain('wx-view { margin: 0 }');
  expect(app).toContain('wx-page { color: red }');
  expect(app).toContain('[id$="--sum"] { width: calc(var(--rpx) * 100) }');
});

it.each([
  ['clerk/counter/index.wxml', null, 'clerk/counter/index.wxml is missing'],
  ['pages/home/index.js', null, 'pages/home/index.js is missing'],
  ['pages/home/index.wxml', '<view><text></view>', 'pages/home/index.wxml: '],
  ['pages/home/index.json', '{"usingComponents":{"seal":"../seal"}}', 'pages/seal.js is missing'],
])('objects when %s is %j', (file, text, problem) => {
  expect(packDist(aDist({ [file]: text })).problems.join('\n')).toContain(problem);
});
