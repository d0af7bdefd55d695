// npm run docs:errors: writes docs/errors.md from src/services/errors.ts. test/docs.test.ts says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { errorDocs } from './lib/errorDocs.mjs';

writeFileSync('docs/errors.md', errorDocs(readFileSync('src/services/errors.ts', 'utf8')));
