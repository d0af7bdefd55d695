// An example is a file of docs/examples: comments that say what it shows, and operations that are run in their order. The
// last one is shown; those before make ready. A comment in JSON before an operation
// holds its variables, in which {{Name.path.0.id}} stands for a part of what an operation before it, of that name, answered. `as: session` in a
// comment of its own has it sent from a browser in which somebody has signed in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TokenKind } from 'graphql';

/**
 * @typedef {{ name: string, type: string, source: string, variables: string | null, fields: string[] }} Operation
 * @typedef {{ file: string, prose: string, signedIn: boolean, source: string, operations: Operation[], shown: Operation, fragments: string[] }} Example
 */

/** All examples of a folder, by file name. @param {string} folder @returns {Example[]} */
export const readExamples = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readExample(file, readFileSync(join(folder, file), 'utf8')));

/** @param {string} file @param {string} source @returns {Example} */
export function readExample(file, source) {
  const { definitions } = parse(source);
  const said = definitions.map(({ loc }) => commentsBefore(loc.startToken));
  const operations = definitions.flatMap((definition, at) => {
    if (definition.kind !== 'OperationDefinition') return [];
    if (!definition.name) throw new Error(`${file}: name each operation.`);
    return [
      {
        name: definition.name.value,
        type: definition.operation,
        source: source.slice(definition.loc.start, definition.loc.end),
        variables: said[at].find((text) => text.startsWith('{')) ?? null,
        fields: definition.selectionSet.selections.flatMap((one) =>
          one.kind === 'Field' ? [one.name.value] : [],
        ),
      },
    ];
  });
  const shown = operations.at(-1);
  if (!shown) throw new Error(`${file} holds no operation.`);
  const told = said[0].filter((text) => !text.startsWith('{'));
  const signedIn = told.includes('as: session');
  const prose = told.filter((text) => text !== 'as: session').join('\n\n');
  if (!prose) throw new Error(`${file}: say in a comment at its beginning what it shows.`);
  const fragments = definitions
    .filter(({ kind }) => kind === 'FragmentDefinition')
    .map(({ loc }) => source.slice(loc.start, loc.end));
  return { file, prose, signedIn, source, operations, shown, fragments };
}

/** The comments before a token, a paragraph each: lines that follow each other are one. */
function commentsBefore(token) {
  const groups = [];
  let line = null;
  const tokens = [];
  for (let at = token.prev; at?.kind === TokenKind.COMMENT; at = at.prev) tokens.unshift(at);
  for (const one of tokens) {
    if (line !== null && one.line === line + 1) groups.at(-1).push(one.value);
    else groups.push([one.value]);
    line = one.line;
  }
  return groups.map((lines) =>
    lines
      .map((text) => text.replace(/^ /, ''))
      .join('\n')
      .trim(),
  );
}
