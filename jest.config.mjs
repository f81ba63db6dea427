// The hours of shops are those of the city, on whatever machine the tests run.
process.env.TZ = 'Europe/Berlin';

/** Shared by every project: TypeScript through swc, ESM, sources instead of dist. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/apps/web/node_modules/', '<rootDir>/apps/web/.svelte-kit/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const database = {
  globalSetup: '<rootDir>/test/support/database.setup.mjs',
  globalTeardown: '<rootDir>/test/support/database.teardown.mjs',
};

export default {
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', rootDir: '.', testMatch: ['<rootDir>/{apps,libs,demo,test}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'int',
      rootDir: '.',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.int-spec.ts'],
      ...database,
    },
    ...['journeys', 'crashes', 'browser'].map((name) => ({
      ...shared,
      displayName: name,
      rootDir: '.',
      testMatch: [`<rootDir>/test/${name}/**/*.e2e-spec.ts`],
      ...(name === 'crashes' ? database : {}),
    })),
  ],
};
