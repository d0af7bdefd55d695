/** Jest on files that Node loads itself: start it through `npm test`, which has Node read TypeScript. */
export default {
  globalSetup: '<rootDir>/test/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/limits.mjs'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  maxWorkers: 2,
  // Each of two threads loads a module once, where jest's own runner loads all of them anew for each file (ADR 20).
  runner: 'jest-light-runner',
  transform: {},
};
