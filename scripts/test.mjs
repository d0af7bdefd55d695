// npm test -- <jest arguments>: jest on native ES modules, with the database client generated first.
import { generateClient } from './lib/generate.mjs';
import { runTool } from './lib/run.mjs';

generateClient();
runTool('jest/bin/jest.js', process.argv.slice(2), {
  nodeArgs: [
    // For the tests that run in contexts of their own, and for those that Node loads itself.
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    `--import=${new URL('lib/typescript.mjs', import.meta.url)}`,
    '--enable-source-maps',
  ],
});
