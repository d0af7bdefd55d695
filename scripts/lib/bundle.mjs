// The step that makes one file of the server; what does it is loaded only where it is needed.

/** @type {import('./freshness.mjs').Step} */
export const bundle = {
  inputs: ['dist/.stamp', 'scripts/lib/bundleServer.mjs'],
  outputs: ['dist/server.js'],
  stamp: 'dist/.bundleStamp',
};
