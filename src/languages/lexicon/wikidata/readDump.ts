import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DumpError } from './error.js';

/** One line of a dump, not parsed yet. Lines count from 1. */
export interface DumpLine {
  readonly line: number;
  readonly json: string;
}

/** Opens a dump: a path, with `.gz` unpacked on the way, or `-` for standard input. */
export function openDump(path: string): Readable {
  if (path === '-') return process.stdin;
  if (path.endsWith('.bz2'))
    throw new DumpError(
      'Node cannot unpack bzip2. Unpack on the way in: bzcat dump.json.bz2 | npm run lexicon:import -- -',
    );
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  const unpacked = createGunzip();
  // The error of either end reaches whoever reads the lines.
  pipeline(file, unpacked).catch((error: unknown) => unpacked.destroy(error as Error));
  return unpacked;
}

/**
 * The entities of a Wikidata JSON dump, a line each: `[`, one object a line with a comma behind, `]`. Lines without the
 * brackets, as `grep` leaves them, are read too. Holds one line at a time, whatever the size.
 *
 * @throws DumpError for a line that is no object, a dump without lines, one cut off before its `]`, or a broken .gz
 */
export async function* readLines(input: Readable): AsyncGenerator<DumpLine> {
  let line = 0;
  let entities = 0;
  let open = false;
  try {
    for await (const raw of linesOf(input)) {
      line += 1;
      const text = (line === 1 ? raw.replace(/^\uFEFF/u, '') : raw).trim();
      if (text === '') continue;
      if (text === '[' && entities === 0) open = true;
      else if (text === ']' && open) open = false;
      else if (text.startsWith('{')) {
        entities += 1;
        yield { line, json: text.endsWith(',') ? text.slice(0, -1) : text };
      } else
        throw DumpError.atLine(
          line,
          `an entity begins with "{", this with "${text.slice(0, 20)}". A dump has one entity a line.`,
        );
    }
  } catch (error) {
    if (error instanceof DumpError || line === 0) throw readable(error);
    throw DumpError.atLine(line, `what follows cannot be read: ${(error as Error).message}.`);
  }
  if (entities === 0) throw new DumpError('The dump holds no entity.');
  if (open) throw DumpError.atLine(line, 'the dump ends without its "]": it was cut off.');
}

/** Unlike `node:readline`, fails where the stream fails. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function readable(error: unknown): unknown {
  if (error instanceof DumpError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new DumpError(
    code === 'ENOENT'
      ? `There is no such dump: ${message}.`
      : `The dump cannot be read: ${message}.`,
  );
}
