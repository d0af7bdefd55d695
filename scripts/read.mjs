// npm run read -- FILE [--language hi] [--published 2025-11-20] [--json]: `milaan read` of the sources as they are now.
import { buildServer } from './lib/buildServer.mjs';
import { run } from './lib/run.mjs';

buildServer();
run('dist/cli/main.js', ['read', ...process.argv.slice(2)]);
