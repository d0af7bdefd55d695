import { writeFileSync } from 'node:fs';
import { schemaText } from './schemaText.js';

// node dist/graphql/emitSchema.js schema.graphql
const [, , file] = process.argv;
if (file) writeFileSync(file, schemaText());
else process.stdout.write(schemaText());
