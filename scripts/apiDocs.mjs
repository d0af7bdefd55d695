// npm run docs:api              writes docs/api.md: every root field with its examples and their real answers
// npm run docs:api -- --check   fails where docs/api.md is not what would be written, or a field has no example
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { readExamples } from './lib/apiDocs/readExamples.mjs';
import { missingExamples, render } from './lib/apiDocs/render.mjs';
import { runExamples } from './lib/apiDocs/runExamples.mjs';
import { buildServer } from './lib/buildServer.mjs';

const FILE = 'docs/api.md';
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const examples = readExamples('docs/examples');
const missing = missingExamples(schema, examples);
if (missing.length) {
  console.error(`No file of docs/examples shows: ${missing.join(', ')}`);
  process.exit(1);
}
buildServer();
const text = render(schema, examples, await runExamples(examples));
if (!values.check) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  const [was, now] = [readFileSync(FILE, 'utf8').split('\n'), text.split('\n')];
  const at = now.findIndex((line, n) => line !== was[n]);
  console.error(
    `${FILE} is not what the examples answer (line ${at + 1}: ${JSON.stringify(was[at])} should be ${JSON.stringify(now[at])}): npm run docs:api`,
  );
  process.exitCode = 1;
}
