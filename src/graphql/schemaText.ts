import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** The schema as it is committed in `schema.graphql`: sorted, so that its history shows changes only. */
export const schemaText = (): string =>
  `# Emitted from src/graphql by \`npm run emit:schema\`: change it there.\n\n${printSchema(lexicographicSortSchema(createSchema()))}\n`;
