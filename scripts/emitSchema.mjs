// `npm run emit:schema`: writes schema.graphql from the code, and from it the typed client.
import { spawnSync } from 'node:child_process';
import { buildServer } from './lib/buildServer.mjs';
import { runTool } from './lib/run.mjs';

buildServer();
const run = spawnSync(process.execPath, ['dist/graphql/emitSchema.js', 'schema.graphql'], {
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);
runTool('@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.yml']);
