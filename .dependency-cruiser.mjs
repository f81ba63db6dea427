const SERVICES = 'accounts|catalog|merchants|notifications|orders|payments|returns|shipping';

/** The import rule of ARCHITECTURE.md, whole of it. */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'contracts-import-nothing',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/contracts/' },
    },
    {
      name: 'platform-imports-contracts-only',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^(apps|demo|test|migrations)/' },
    },
    {
      name: 'services-do-not-know-each-other',
      severity: 'error',
      from: { path: `^apps/(${SERVICES})/`, pathNot: '\\.(int-)?spec\\.ts$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'hosts-import-modules-only',
      comment: 'The demo may also write what a service seeds.',
      severity: 'error',
      from: { path: '^apps/(marketplace|workers|gateway|migrate)/', pathNot: '\\.(int-)?spec\\.ts$' },
      to: { path: `^apps/(${SERVICES})/`, pathNot: '\\.module\\.ts$' },
    },
    {
      name: 'the-demo-writes-through-seeds',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^apps/', pathNot: '\\.seed\\.ts$' },
    },
    {
      name: 'services-take-types-only-from-the-demo',
      severity: 'error',
      from: { path: `^apps/(${SERVICES})/` },
      to: { path: '^demo/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stand-alone-programs',
      severity: 'error',
      from: { path: '^apps/(launcher|stripe-simulator)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs|apps)/', pathNot: '^(apps/(launcher|stripe-simulator)|libs/contracts)/' },
    },
    {
      name: 'stripe-through-its-gateway',
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/(stripe-simulator/|payments/src/stripe/stripe-gateway)' },
      to: { path: '^(node_modules/)?stripe', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { pathNot: '^(test|bench)/|spec\\.ts$' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web|node_modules)' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
