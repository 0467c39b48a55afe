import fs from 'node:fs';
import path from 'node:path';
import { collectComponents, distAt, pagesOf } from './pack-components';
import { styleOf } from './pack-styles';
import { builtInTemplates, compileTemplates } from './pack-templates';
import type { AppConfig, Packed, WeappPack } from './pack-types';

function scriptsIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.js'));
}

/** Each file as a function of a sandbox: its free names are looked up there and nowhere else. */
function modulesOf(folder: string): string {
  const modules = scriptsIn(folder).map((file) => {
    const code = fs.readFileSync(path.join(folder, file), 'utf8');
    const name = JSON.stringify(file.slice(0, -'.js'.length));
    return `${name}:function(__sandbox){with(__sandbox){return function(require,module,exports){${code}\n}}}`;
  });
  return `{${modules.join(',\n')}}`;
}

/** Reads a built mini-program into one script for the browser. */
export function packDist(folder: string): Packed {
  const dist = distAt(folder);
  // Safe: Taro wrote this file from app.config.ts.
  const app = JSON.parse(dist.read('app.json')) as AppConfig;
  const { found, problems } = collectComponents(dist, app);
  const templates = compileTemplates(dist, Object.keys(found));
  const sheets = ['app', ...Object.keys(found)].map((file) => [
    file,
    styleOf(dist, `${file}.wxss`),
  ]);
  const pack: WeappPack = {
    app,
    pages: pagesOf(app),
    components: found,
    styles: Object.fromEntries(sheets) as Record<string, string>,
  };
  const script =
    `globalThis.weapp={pack:${JSON.stringify(pack)},\ntemplates:${templates.code},\n` +
    `builtIn:${builtInTemplates()},\nmodules:${modulesOf(folder)}};`;
  return { pack, script, problems: [...problems, ...templates.problems] };
}
