import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deriveText } from '../services/deriveText.js';
import { CommandError } from './commandError.js';
import { printableJson } from './printable.js';
import { printDerivation } from './printDerivation.js';

export const READ_USAGE = `milaan read FILE [--language TAG] [--published DATE] [--json]

  Prints how the text of a file is read: for each sentence its items, clauses, events and claims with the rules that
  made them, and the near misses with the reason. Stores nothing. FILE is UTF-8; - reads standard input.

  --language   BCP 47, such as hi; detected where absent
  --published  when the text went out, in EDTF, such as 2025-11-20; inferred from the text where absent
  --json       the same as JSON`;

/** `milaan read`: what it prints for its arguments. */
export function readCommand(args: readonly string[]): string {
  const { file, language, published, json } = argumentsOf(args);
  const derivation = deriveText({ text: textOf(file), language, publishedOn: published });
  if (!derivation)
    throw new CommandError(
      'No language pack reads this text. Name its language with --language, such as --language hi.',
    );
  return json ? `${printableJson(derivation)}\n` : printDerivation(derivation);
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        published: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file !== undefined && !others.length) return { file, ...values };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${READ_USAGE}`, 2);
  }
  throw new CommandError(`One file is to be named.\n\n${READ_USAGE}`, 2);
}

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${file} is not UTF-8 text.`);
  }
}
