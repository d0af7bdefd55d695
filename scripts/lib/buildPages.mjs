// The pages that the server serves are bundled into dist/, so that they need no other host.
import { existsSync } from 'node:fs';
import { isFresh, stamp } from './freshness.mjs';
import { runTool } from './run.mjs';

/** The step that makes the review desk. */
export const desk = {
  config: 'src/desk/vite.config.ts',
  inputs: ['src/desk', 'src/client/createClient.ts', 'package-lock.json'],
  outputs: ['dist/desk/index.html'],
  stamp: 'dist/desk/.stamp',
};

const pages = [
  {
    config: 'src/http/graphiql/vite.config.ts',
    inputs: ['src/http/graphiql', 'package-lock.json'],
    outputs: ['dist/graphiql/index.html'],
    stamp: 'dist/graphiql/.stamp',
  },
  desk,
];

/** Bundles GraphiQL's page and the review desk where they have changed or `force` is given. */
export function buildPages({ force = false } = {}) {
  for (const page of pages) {
    if (!existsSync(page.config) || (!force && isFresh(page))) continue;
    runTool('vite/bin/vite.js', ['build', '--config', page.config, '--logLevel', 'warn']);
    stamp(page);
  }
}
