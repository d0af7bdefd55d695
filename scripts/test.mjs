// npm test -- <jest arguments>: jest, on files that Node loads itself, with the database client generated first.
import { generateClient } from './lib/generate.mjs';
import { runTool } from './lib/run.mjs';

generateClient();
runTool('jest/bin/jest.js', process.argv.slice(2), {
  nodeArgs: [`--import=${new URL('lib/typescript.mjs', import.meta.url)}`, '--enable-source-maps'],
});
