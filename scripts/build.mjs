// Makes dist/ what `node dist/main.js` needs. Steps whose inputs have not changed are skipped: a later start is quick.
import { buildGraphiql } from './lib/buildGraphiql.mjs';
import { buildServer } from './lib/buildServer.mjs';

const force = process.argv.includes('--force');
buildServer({ force });
buildGraphiql({ force });
