import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Example } from './readExamples.mjs';

export function rootFields(
  schema: GraphQLSchema,
): { type: string; field: GraphQLField<unknown, unknown> }[];
export function missingExamples(schema: GraphQLSchema, examples: readonly Example[]): string[];
export function render(
  schema: GraphQLSchema,
  examples: readonly Example[],
  answers: readonly unknown[],
): string;
