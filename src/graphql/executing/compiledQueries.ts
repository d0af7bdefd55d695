import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { DisplayLanguage } from '../../values/value.js';
import { isOurs } from '../displayLanguage.js';
import { areHeld, withoutResolvers } from '../tree/held.js';
import type { Make } from '../tree/made.js';
import { withLeaves, writtenQuery } from '../tree/written.js';
import { type Compilable, compilable } from './compilable.js';
import { truths, unconditional } from './unconditional.js';
import { markWritten } from './writtenAnswers.js';

/** A query as a program. */
export type Program = (
  root: unknown,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** What is asked, and by which words it is known again. */
export interface Asked {
  readonly document: DocumentNode;
  readonly hash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Known {
  readonly compilable: Compilable | null;
  /** By what its conditions come to; null for one that cannot be compiled after all. */
  readonly programs: Map<string, Program | null>;
}

/** Documents that are remembered. A program takes some 100 kB. */
const KEPT = 200;

/**
 * The programs of a schema's queries. One is made when a document comes for the second time: what is asked once never pays for it
 * (milliseconds). Null where there is none.
 */
export function createPrograms(
  schema: GraphQLSchema,
  kept = KEPT,
): (asked: Asked) => Promise<Program | null> | Program | null {
  const known = new Map<string, Known>();
  return ({ document, hash, operationName, variables }) => {
    const key = operationName === null ? hash : `${hash} ${operationName}`;
    const found = known.get(key);
    if (!found) {
      const [oldest] = known.size >= kept ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      known.set(key, { compilable: compilable(document, operationName), programs: new Map() });
      return null;
    }
    // Behind all others in the order in which they make room.
    known.delete(key);
    known.set(key, found);
    if (!found.compilable) return null;
    const { operation, conditions, language: variable } = found.compilable;
    const truth = truths(operation, conditions, variables);
    if (!truth) return null;
    const language = languageOf(variable, variables);
    const variant = [...truth.values(), language].join();
    const program = found.programs.get(variant);
    if (program !== undefined) return program;
    return compile(schema, unconditional(document, truth), operationName, language).then((made) => {
      found.programs.set(variant, made);
      return made;
    });
  };
}

/** The language that a variable stands for, where it is one of ours by its plain name; others are left to the fields. */
function languageOf(
  variable: string | null,
  variables: Readonly<Record<string, unknown>>,
): DisplayLanguage | null {
  if (variable === null) return null;
  const language = variables[variable] ?? 'en';
  return isOurs(language) ? language : null;
}

async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  language: DisplayLanguage | null,
): Promise<Program | null> {
  // Loaded when there is something to compile: a start waits for it no more than a question asked once.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compile = (what: DocumentNode): Program | null => {
    const made = compileQuery(schema, what, operationName ?? undefined, {
      // Each leaf would be checked to be what TypeScript and the columns say that it is: a third of what a flat list costs.
      disableLeafSerialization: true,
    });
    return isCompiledQuery(made) ? made.query : null;
  };
  const written = writtenQuery(schema, document, operationName, language);
  if (written)
    return marking(
      withLeaves(written.leaves, () => compile(written.document)),
      written.made,
    );
  return areHeld(schema, document, operationName)
    ? withoutResolvers(schema, () => compile(document))
    : compile(document);
}

/** A program whose answers hold rows as the database wrote them. */
const marking = (program: Program | null, made: readonly Make[]): Program | null =>
  program &&
  (async (...asked) => {
    const result = await program(...asked);
    if (result.data) markWritten(result.data, made);
    return result;
  });
