// All that can be said of the code without running it, in the order of what fails fastest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from './lib/buildServer.mjs';
import { generateClient } from './lib/generate.mjs';
import { run, runTool } from './lib/run.mjs';

const step = (name) => console.log(`- ${name}`);

generateClient();
step('Format and lint');
runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);

step('Types');
runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
runTool('typescript/bin/tsc', ['-p', 'src/http/graphiql/tsconfig.json']);
runTool('typescript/bin/tsc', ['-p', 'src/desk/tsconfig.json']);

step('Migrations');
run('scripts/migration.mjs', ['--check']);

step('schema.graphql');
buildServer();
const folder = mkdtempSync(join(tmpdir(), 'milaan-check-'));
const emitted = join(folder, 'schema.graphql');
run('dist/graphql/emitSchema.js', [emitted]);
const fresh = readFileSync(emitted, 'utf8') === readFileSync('schema.graphql', 'utf8');
rmSync(folder, { recursive: true });
if (!fresh) {
  console.error('schema.graphql is not what src/graphql says: npm run emit:schema');
  process.exit(1);
}
run('scripts/checkSchemaChanges.mjs', []);

step('Typed client');
runTool('@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.yml', '--check', '--silent'], {
  hint: 'src/client/generated or src/desk/generated is not what schema.graphql and the documents say: npm run codegen',
});

step('docs/api.md');
run('scripts/apiDocs.mjs', ['--check']);
