/** Jest as native ES modules: start it through `npm test`, which sets the Node flag that this needs. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  // Source says `./x.js` as Node wants it; under jest that file is still `x.ts`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
  // A first database of a run takes seconds on two cores.
  testTimeout: 60_000,
  maxWorkers: 2,
};
