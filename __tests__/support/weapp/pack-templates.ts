import { TmplGroup } from 'glass-easel-template-compiler';
import { resolveIn, type Dist } from './pack-components';
import { BUILT_IN } from './tags';

// Built-in tags get a prefix, so that no component can be mistaken for one.
const longestFirst = [...BUILT_IN].sort((a, b) => b.length - a.length).join('|');
const BUILT_IN_TAG = new RegExp(`<(/?)(${longestFirst})(?=[\\s/>])`, 'g');

interface Compiled {
  /** A JavaScript expression: WeChat's compiler's output for all templates. */
  readonly code: string;
  readonly problems: readonly string[];
}

/** Compiles the templates of these files, and those they include, with WeChat's own compiler. */
export function compileTemplates(dist: Dist, files: readonly string[]): Compiled {
  const group = new TmplGroup();
  const seen = new Set<string>();
  const problems: string[] = [];
  const addScript = (script: string): void => {
    if (seen.has(`wxs ${script}`)) return;
    seen.add(`wxs ${script}`);
    group.addScript(script, dist.read(`${script}.wxs`));
  };
  const addTemplate = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!dist.has(`${file}.wxml`)) {
      problems.push(`template ${file}.wxml is missing`);
      return;
    }
    const source = dist.read(`${file}.wxml`).replace(BUILT_IN_TAG, '<$1wx-$2');
    // Safe: the compiler types its own answers as any.
    const warnings = group.addTmpl(file, source) as { message?: string }[];
    problems.push(
      ...warnings.map((warning) => `${file}.wxml: ${warning.message ?? 'does not parse'}`),
    );
    for (const included of group.getDirectDependencies(file) as string[])
      addTemplate(resolveIn('app', included));
    for (const script of group.getScriptDependencies(file) as string[]) addScript(script);
  };
  files.forEach(addTemplate);
  const code = group.getTmplGenObjectGroups();
  group.free();
  return { code, problems };
}

/** The templates of the built-in components: they show their children, or nothing. */
export function builtInTemplates(): string {
  const group = new TmplGroup();
  group.addTmpl('slot', '<slot/>');
  group.addTmpl('none', '');
  const code = group.getTmplGenObjectGroups();
  group.free();
  return code;
}
