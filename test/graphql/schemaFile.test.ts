import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { schemaText } from '../../src/graphql/schemaText.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('schema.graphql is what the code says', () => {
  // npm run emit:schema
  expect(readFileSync(`${root}/schema.graphql`, 'utf8')).toBe(schemaText());
});

test('the typed client is what schema.graphql and the documents say', async () => {
  // npm run codegen. --check writes nothing, and fails where it would have.
  const codegen = `${root}/node_modules/@graphql-codegen/cli/cjs/bin.js`;
  await expect(
    promisify(execFile)(process.execPath, [codegen, '--config', 'codegen.yml', '--check'], {
      cwd: root,
    }),
  ).resolves.toBeDefined();
});
