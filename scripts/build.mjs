// Makes dist/ what `node dist/server.js` needs. Steps whose inputs have not changed are skipped: a later start is quick.
import { buildPages } from './lib/buildPages.mjs';
import { buildServer } from './lib/buildServer.mjs';
import { bundle } from './lib/bundle.mjs';
import { isFresh } from './lib/freshness.mjs';

const force = process.argv.includes('--force');
buildServer({ force });
buildPages({ force });
// The bundler takes longer to load than a build that has nothing to do.
if (force || !isFresh(bundle)) await (await import('./lib/bundleServer.mjs')).bundleServer();
