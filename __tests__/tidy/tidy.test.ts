/**
 * Facts about the tree that no linter knows. Each check lists its offenders, so that a failure says
 * what to mend and where.
 */
import path from 'node:path';
import { endpoints, type EndpointName } from '@contract/index';
import { schema } from '@config/cloud';
import { REFUSALS, type RefusalCode } from '@domain/refusal';
import { SUITES } from '../../tools/mutant';
import { MUTANTS } from '../../tools/mutant-list';
import { foundIn, groupsOf, names, ROOT, textOf, texts, under } from './tree';

const CODE = ['domain', 'contract', 'cloudfunctions', 'localcloud', 'config', 'src'];
const ALL_CODE = [...CODE, 'tools', '__tests__'];
const endpointNames = Object.keys(endpoints) as EndpointName[];
const refusalCodes = Object.keys(REFUSALS) as RefusalCode[];
/** Checks would find the words they look for in themselves. */
const others = texts.filter(({ name }) => !name.startsWith('__tests__/tidy/'));
const documents = texts.filter(({ name }) => name.endsWith('.md'));

const partsOf = (endpoint: EndpointName) => endpoint.split('.') as [area: string, verb: string];

describe('names', () => {
  it('are kebab-case', () => {
    const usual = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*(\.zh-CN\.md)?$/;
    const fixed = /^(README(\.zh-CN)?\.md|LICENSE|__tests__)$/;
    const offenders = names.filter((name) =>
      name.split('/').some((part) => !usual.test(part) && !fixed.test(part)),
    );
    expect(offenders).toEqual([]);
  });

  it('lead from a call to its handler', () => {
    const offenders = endpointNames
      .map((name) => {
        const [area, verb] = partsOf(name);
        return `cloudfunctions/handlers/${area}/${verb}-${area}.ts`;
      })
      .filter((file) => !names.includes(file));
    expect(offenders).toEqual([]);
  });

  it('lead from a handler to its call', () => {
    const expected = endpointNames.map((name) => `${partsOf(name).reverse().join('-')}.ts`);
    const offenders = under('cloudfunctions/handlers')
      .filter(({ name }) => path.posix.dirname(name) !== 'cloudfunctions/handlers')
      .filter(({ name }) => !expected.includes(path.posix.basename(name)))
      .map(({ name }) => name);
    expect(offenders).toEqual([]);
  });
});

describe('every call', () => {
  it('is made in a journey', () => {
    // What many journeys do (over the counter, on a panel, on a visit) is written once for them all.
    const journeys = under('__tests__/journeys');
    const shared = under('__tests__/support').filter(({ name }) =>
      journeys.some(({ text }) => text.includes(`support/${path.posix.basename(name, '.ts')}'`)),
    );
    const told = [...journeys, ...shared].map(({ text }) => text).join('\n');
    expect(endpointNames.filter((name) => !told.includes(`'${name}'`))).toEqual([]);
  });

  it('stands in docs/calls.md with the roles of the contract', () => {
    const inTheContract = endpointNames
      .map((name) => {
        const { scope, roles } = endpoints[name];
        const who = scope === 'person' ? 'anyone signed in' : roles.join(', ');
        return `| \`${name}\` | ${scope} | ${who} |`;
      })
      .sort();
    const inTheTable = textOf('docs/calls.md')
      .split('\n')
      .filter((line) => /^\| `[a-z-]+\.[a-z]+` +\|/.test(line))
      .map((line) => line.replace(/ +/g, ' ').trim())
      .sort();
    expect(inTheTable).toEqual(inTheContract);
  });
});

describe('every refusal', () => {
  it('is given somewhere', () => {
    const code = under('domain', 'cloudfunctions')
      .filter(({ name }) => name !== 'domain/refusal.ts')
      .map(({ text }) => text)
      .join('\n');
    expect(refusalCodes.filter((refusal) => !code.includes(`'${refusal}'`))).toEqual([]);
  });

  it('is asserted in a test', () => {
    const tests = under('__tests__')
      .filter(({ name }) => name.includes('.test.') && !name.startsWith('__tests__/tidy/'))
      .map(({ text }) => text)
      .join('\n');
    expect(refusalCodes.filter((refusal) => !tests.includes(`'${refusal}'`))).toEqual([]);
  });

  it('has a sentence that uses only facts some code gives', () => {
    const sentences = textOf('src/features/refusal/sentences.ts');
    const offenders = refusalCodes.flatMap((refusal) => {
      const sentence = new RegExp(`^  ${refusal}: \\((?:\\{([^}]*)\\})?\\) =>`, 'm').exec(
        sentences,
      );
      if (!sentence) return [`${refusal} has no sentence`];
      const given = factsOf(refusal);
      const asked = keysOf(sentence[1] ?? '');
      return asked.filter((fact) => !given.has(fact)).map((fact) => `${refusal} lacks ${fact}`);
    });
    expect(offenders).toEqual([]);
  });
});

/** The facts that come with a refusal anywhere in the code. */
function factsOf(refusal: RefusalCode): ReadonlySet<string> {
  const facts = new RegExp(`'${refusal}',\\s*\\{([^}]*)\\}`, 'g');
  const given = under('domain', 'cloudfunctions').flatMap(({ text }) => groupsOf(text, facts));
  return new Set(given.flatMap(keysOf));
}

/** The keys of an object as it is written: `a, b: c.d` has a and b. */
function keysOf(written: string): string[] {
  return written
    .split(',')
    .map((part) => part.split(':')[0]?.trim() ?? '')
    .filter(Boolean);
}

describe('what is declared exists', () => {
  it('pages', async () => {
    Object.assign(globalThis, { defineAppConfig: (config: unknown) => config });
    // Safe: the shape Taro reads; what is wrong in it fails below.
    const { default: app } = (await import('@/app.config')) as unknown as {
      default: { pages: string[]; subPackages: { root: string; pages: string[] }[] };
    };
    const declared = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ].map((page) => `src/${page}.tsx`);
    const there = names.filter((name) =>
      /^src\/(pages|villager|clerk|scorer|committee|store|township)\/[^/]+\/index\.tsx$/.test(name),
    );
    expect([...declared].sort()).toEqual([...there].sort());
  });

  it('collections', () => {
    const [, body = ''] =
      /export interface Collections \{([^}]*)\}/.exec(textOf('cloudfunctions/runtime/store.ts')) ??
      [];
    const typed = groupsOf(body, /readonly (\w+):/g);
    expect(typed).not.toEqual([]);
    expect(schema.collections.map(({ name }) => name).sort()).toEqual([...typed].sort());
  });

  it('npm scripts that documents name', () => {
    // Safe: npm reads the same field.
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const offenders = documents.flatMap(({ name, text }) =>
      groupsOf(text, /npm (?:run )?((?<=run )[\w:-]+|start|test)\b/g)
        .filter((script) => !(script in scripts))
        .map((script) => `${name}: npm run ${script}`),
    );
    expect(offenders).toEqual([]);
  });

  it('every npm script but the parts of check, in both READMEs', () => {
    // Safe: npm reads the same field.
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const parts = groupsOf(scripts.check ?? '', /npm run ([\w:-]+)/g);
    const offenders = ['README.md', 'README.zh-CN.md'].flatMap((readme) =>
      Object.keys(scripts)
        .filter((script) => !parts.includes(script))
        .filter((script) => !textOf(readme).includes(`npm ${inCommand(script)}`))
        .map((script) => `${readme} lacks ${script}`),
    );
    expect(offenders).toEqual([]);
  });

  it('files that documents link to', () => {
    const offenders = documents.flatMap(({ name, text }) =>
      groupsOf(text, /\]\(([^)#:]+)(?:#[^)]*)?\)/g)
        .map((link) => path.posix.join(path.posix.dirname(name), link).replace(/\/$/, ''))
        .filter((target) => !names.some((file) => file === target || file.startsWith(`${target}/`)))
        .map((target) => `${name} links to ${target}`),
    );
    expect(offenders).toEqual([]);
  });

  it('pictures, each in some document', () => {
    const shown = documents.map(({ text }) => text).join('\n');
    const pictures = names.filter((name) => name.startsWith('docs/images/'));
    expect(pictures.filter((name) => !shown.includes(name.replace('docs/', '')))).toEqual([]);
    const wanted = documents.flatMap(({ name, text }) =>
      groupsOf(text, /<img src="([^"]+)"/g).map((source) =>
        path.posix.join(path.posix.dirname(name), source),
      ),
    );
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('files that docs/architecture.md names', () => {
    const named = groupsOf(textOf('docs/architecture.md'), /`((?:[\w.-]+\/)+[\w-]+\.\w+)`/g);
    expect(named.filter((file) => !names.includes(file))).toEqual([]);
  });

  it('laws that the audit names, in docs/architecture.md', () => {
    const [, union = ''] = /type Law =([^;]*);/.exec(textOf('domain/audit-household.ts')) ?? [];
    const laws = groupsOf(union, /'(\w+)'/g);
    expect(laws).not.toEqual([]);
    const told = textOf('docs/architecture.md');
    expect(laws.filter((law) => !told.includes(`\`${law}\``))).toEqual([]);
  });

  it('the invariants: a row, a test and a mutant each', () => {
    const rows = textOf('docs/architecture.md').split('\n');
    const offenders = MUTANTS.filter(({ invariant, file }) => {
      const row = rows.find((line) => line.startsWith(`| ${invariant} `)) ?? '';
      return !row.includes(`\`${file}\``);
    });
    expect(offenders.map(({ invariant, breaks }) => `${invariant} ${breaks}`)).toEqual([]);
    const suites = Object.values(SUITES).map(textOf).join('\n');
    const tested = groupsOf(suites, /\bit\('([A-Z]{3}-\d\d) /g);
    const broken = new Set(MUTANTS.map(({ invariant }) => invariant));
    expect([...broken].sort()).toEqual([...tested].sort());
  });
});

function inCommand(script: string): string {
  return ['start', 'test'].includes(script) ? script : `run ${script}`;
}

describe('the code', () => {
  it('has no note of something to do without a number', () => {
    expect(foundIn(others, /\b(TODO|FIXME)\b(?!\(#\d+\))/)).toEqual([]);
  });

  it('mocks none of its own modules', () => {
    const tests = others.filter(({ name }) => name.startsWith('__tests__/'));
    expect(foundIn(tests, /\bjest\.(mock|doMock|setMock)\(/)).toEqual([]);
  });

  it('imports by alias across folders that have one', () => {
    const offenders = under(...ALL_CODE).flatMap(({ name, text }) =>
      groupsOf(text, /(?:from|import|import\()\s*'(\.{1,2}\/[^']*)'/g)
        .map((target) => path.posix.join(path.posix.dirname(name), target))
        .filter((target) => {
          const [there = ''] = target.split('/');
          return CODE.includes(there) && there !== name.split('/')[0];
        })
        .map((target) => `${name} imports ${target}`),
    );
    expect(offenders).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    const offenders = texts
      // Nobody reads what is generated.
      .filter(({ name }) => !['package-lock.json', 'cloudbaserc.json'].includes(name))
      .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300)
      .map(({ name, lines }) => `${name} has ${lines}`);
    expect(offenders).toEqual([]);
  });
});

describe('nothing in the tree', () => {
  it('names a folder of one machine', () => {
    const homes = /(?<![\w.@)}\]-])(\/(home|Users|root)\/\w+|[A-Z]:\\\\?\w+)/;
    const here = texts.flatMap(({ name, text }) => (text.includes(`${ROOT}/`) ? [name] : []));
    const offenders = foundIn(others, homes).filter(
      (offender) => !offender.includes('/home/index'),
    );
    expect([...offenders, ...here]).toEqual([]);
  });

  it('names a package registry', () => {
    const registry = /"resolved": "https?:|registry\.(npmjs|npmmirror|yarnpkg)|_authToken|\.npmrc/;
    expect(foundIn(others, registry)).toEqual([]);
  });
});
