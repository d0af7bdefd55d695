// `npm run emit:schema`: writes schema.graphql from the code, and from it the typed client.
import { buildServer } from './lib/buildServer.mjs';
import { run, runTool } from './lib/run.mjs';

buildServer();
run('dist/graphql/emitSchema.js', ['schema.graphql']);
runTool('@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.yml']);
