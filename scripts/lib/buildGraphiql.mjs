// GraphiQL is bundled into dist/graphiql/, so that its page needs no other host.
import { existsSync } from 'node:fs';
import { isFresh, stamp } from './freshness.mjs';
import { runTool } from './run.mjs';

const config = 'src/http/graphiql/vite.config.ts';

const step = {
  inputs: ['src/http/graphiql', 'package-lock.json'],
  outputs: ['dist/graphiql/index.html'],
  stamp: 'dist/graphiql/.stamp',
};

/** Bundles GraphiQL's page where it has changed or `force` is given. */
export function buildGraphiql({ force = false } = {}) {
  if (!existsSync(config) || (!force && isFresh(step))) return;
  runTool('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);
  stamp(step);
}
