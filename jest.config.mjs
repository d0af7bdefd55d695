/** Rooms that know neither a database nor a server: values and rules, which no test can leave changed behind it. */
const PURE = ['values', 'text', 'languages', 'reading', 'comparing', 'graphql'];
const pure = PURE.map((room) => `<rootDir>/test/${room}/**/*.test.ts`);

/** Jest as native ES modules: start it through `npm test`, which sets the Node flags that this needs. */
export default {
  globalSetup: '<rootDir>/test/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
  // A first database of a run takes seconds on two cores.
  testTimeout: 60_000,
  maxWorkers: 2,
  // Worlds of tests that are over stay in memory: past this a worker is begun anew, which takes a second.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      displayName: 'rules',
      testMatch: pure,
      // Each of two threads loads the rooms once, where jest's own runner loads them anew for each file: three times as quick.
      runner: 'jest-light-runner',
      transform: {},
    },
    {
      displayName: 'server',
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: PURE.map((room) => `<rootDir>/test/${room}/`),
      testEnvironment: 'node',
      extensionsToTreatAsEsm: ['.ts'],
      transform: { '^.+\\.ts$': '@swc/jest' },
      // Source says `./x.js` as Node wants it; under jest that file is still `x.ts`.
      moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    },
  ],
};
