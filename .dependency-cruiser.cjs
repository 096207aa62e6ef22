/** The import table of the house, drawn in docs/how-it-works.md. */
const only = (room, allowed, packages = []) => ({
  name: `${room}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    pathNot: [
      `^(${[room, ...allowed].join('|')})/`,
      ...packages.map((name) => `^node_modules/(${name})/`),
      '\\.css$',
    ],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain', []),
    only('messages', ['domain'], ['zod']),
    only('storage', ['domain', 'messages'], ['dexie', 'zod']),
    only('locales', ['domain']),
    only('presenters', ['domain', 'messages', 'storage', 'locales']),
    only(
      'background',
      ['domain', 'messages', 'storage', 'locales', 'presenters'],
      ['zod', 'dexie', 'webextension-polyfill'],
    ),
    only('content-scripts', ['domain', 'messages', 'components'], ['preact', '@preact']),
    only(
      'components',
      ['domain', 'messages', 'storage', 'locales', 'presenters'],
      ['preact', '@preact', 'fflate', 'webextension-polyfill', '@types/webextension-polyfill'],
    ),
    {
      name: 'pages-import-no-schemas',
      severity: 'error',
      from: { path: '^(content-scripts|components)/' },
      to: { path: '^(messages/(guard|owner-guard)|node_modules/(dexie|zod))' },
    },
    {
      name: 'components-ui-knows-no-sales',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(domain/(?!insight/rate)|storage|messages)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^(test|scripts)/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'browser', 'default'], exportsFields: ['exports'] },
  },
};
