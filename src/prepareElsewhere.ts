import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpenDatabase, type DatabaseSettings } from './store/openDriver.js';

const TO_END = ['SIGINT', 'SIGTERM'] as const;

/** Something failed in another process, which has printed why. */
export class AlreadyTold extends Error {}

/**
 * Has a process of its own make the embedded database of the settings where there is none yet: making one, migrating it and reading
 * the seeds takes 600 MB, which a server would keep and a process gives back. `program`: the compiled `prepare.js`. Throws AlreadyTold,
 * or CannotOpenDatabase where that process was ended.
 */
export async function prepareElsewhere(
  { databaseUrl, dataFolder }: DatabaseSettings,
  program: URL,
): Promise<void> {
  const folder = join(dataFolder, 'database');
  if (databaseUrl !== null || existsSync(folder)) return;
  const child = fork(program);
  // It would end by itself with this process, but hears of it only between two steps, the first of which takes seconds.
  const endBoth = (signal: NodeJS.Signals): void => {
    child.once('exit', () => process.kill(process.pid, signal));
    child.kill('SIGKILL');
  };
  for (const signal of TO_END) process.once(signal, endBoth);
  const [code, signal] = await once(child, 'exit');
  for (const signal of TO_END) process.removeListener(signal, endBoth);
  if (signal !== null)
    throw new CannotOpenDatabase(
      `What makes the embedded database in ${folder} (set by MILAAN_DATA) was ended by ${signal}: start again.`,
    );
  if (code !== 0) throw new AlreadyTold();
}
