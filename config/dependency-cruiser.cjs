/** Which folder may import which. The whole table is here; docs/architecture.md only explains it. */
const MAY_IMPORT = {
  domain: ['domain'],
  contract: ['contract', 'domain'],
  cloudfunctions: ['cloudfunctions', 'contract', 'domain'],
  localcloud: ['localcloud', 'cloudfunctions', 'contract', 'domain', 'config'],
  src: ['src', 'contract', 'domain'],
  tools: [
    'tools',
    'localcloud',
    'cloudfunctions',
    'contract',
    'domain',
    'config',
    '__tests__',
    'src',
  ],
};

const directions = Object.entries(MAY_IMPORT).map(([from, to]) => ({
  name: `${from}-imports-only-${to.join('-')}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(?!node_modules)',
    pathNot: [`^(${to.join('|')})/`, 'node_modules'],
    dependencyTypesNot: ['core'],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-has-no-packages',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'only-the-store-knows-cloudbase',
      severity: 'error',
      from: {
        path: '^(domain|contract|cloudfunctions|src)/',
        pathNot: '^cloudfunctions/runtime/cloudbase-sdk',
      },
      to: { path: 'node_modules/(@cloudbase|wx-server-sdk)' },
    },
    {
      name: 'only-services-know-taro-apis',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(services|app)' },
      to: { path: 'node_modules/@tarojs/taro' },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'node', 'default'],
    },
  },
};
