#!/usr/bin/env node
import { MilaanError } from '../services/errors.js';
import { CommandError } from './commandError.js';
import { printable } from './printable.js';
import { READ_USAGE, readCommand } from './readCommand.js';

/** The commands by their names: each makes of its arguments what is printed. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => string>> = {
  read: readCommand,
};

/** Runs one command. A reader that closes early (head) ends the printing. */
function main([name = '', ...args]: readonly string[]): void {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandError(`Usage: ${READ_USAGE}`, 2);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(command(args));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const remediable = error instanceof CommandError || error instanceof MilaanError;
  console.error(remediable ? error.message.split('\n').map(printable).join('\n') : error);
  process.exitCode = error instanceof CommandError ? error.status : 1;
}
