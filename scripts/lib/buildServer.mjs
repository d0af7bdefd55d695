// The server's own build step: client, then src/ to dist/.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { isFresh, stamp } from './freshness.mjs';
import { generateClient } from './generate.mjs';
import { runTool } from './run.mjs';

const step = {
  inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
  // The pages have steps of their own; the client's stamp says nothing that the client does not.
  ignore: /^src\/(http\/graphiql|desk)\/|\/\.stamp$/,
  outputs: ['dist/main.js'],
  stamp: 'dist/.stamp',
};

/** Generates the database client and compiles src/ into dist/, where either has changed or `force` is given. */
export function buildServer({ force = false } = {}) {
  generateClient();
  if (!force && isFresh(step)) return;
  // A file that is gone from src/ must not live on in dist/; the pages' bundles are other steps'.
  for (const name of existsSync('dist') ? readdirSync('dist') : []) {
    if (name !== 'graphiql' && name !== 'desk') rmSync(`dist/${name}`, { recursive: true });
  }
  // Types are the affair of `npm run check`: a start waits for none.
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--noCheck']);
  stamp(step);
}
