import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock file is touched this often, so that another machine on the same volume can see that its holder lives. */
const HEARTBEAT_MS = 5_000;
/** A foreign holder that has been silent for longer is dead: four heartbeats. */
const SILENCE_MS = 20_000;

/** Another process has what this one wants. */
export class FolderHeld extends Error {
  constructor(folder: string, { pid, host }: Holder) {
    const where = host === hostname() ? '' : ` on ${host}`;
    super(
      `Process ${pid}${where} is using the embedded database in ${folder}, which serves one process at a time. ` +
        'Stop that process, set MILAAN_DATA to another folder, or set DATABASE_URL to a PostgreSQL that both can use.',
    );
    this.name = 'FolderHeld';
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its system tells it: a later process may get the same id. Null where unknown. */
  readonly began: string | null;
}

/** Lock files of this process: a file with its id that is not among them was left by an earlier one. */
const ours = new Set<string>();

/**
 * Takes a folder for this process through the lock file given, and returns what gives it back. The lock of a
 * process that is no more is taken over. Throws FolderHeld.
 */
export async function lockFolder(folder: string, file: string): Promise<() => Promise<void>> {
  const self: Holder = { pid: process.pid, host: hostname(), began: await beginning(process.pid) };
  const content = JSON.stringify(self);
  for (;;) {
    try {
      await writeFile(file, content, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await removeIfStale(folder, file);
  }
  ours.add(file);
  const heart = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {}); // a folder removed under us needs no heartbeat
  }, HEARTBEAT_MS);
  heart.unref();
  return async () => {
    clearInterval(heart);
    ours.delete(file);
    await rm(file, { force: true });
  };
}

/**
 * Opens the database in a folder for this process alone; closing it gives the folder back. `open` is told where its files lie.
 * Throws FolderHeld.
 */
export async function inLockedFolder<Opened extends { close(): Promise<void> }>(
  folder: string,
  open: (database: string) => Promise<Opened>,
): Promise<Opened> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder, join(folder, 'lock'));
  try {
    const opened = await open(join(folder, 'database'));
    return {
      ...opened,
      close: async () => {
        await opened.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Removes a lock that nobody holds any more, and throws FolderHeld where somebody does. */
async function removeIfStale(folder: string, file: string): Promise<void> {
  const found = await readLock(file);
  if (found === null) return;
  const holder = parse(found);
  if (holder !== null && (await isHeld(file, holder))) throw new FolderHeld(folder, holder);
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(ignoreMissing);
  // Between the two steps another process may have taken the stale lock over: then what was moved is its new one.
  if ((await readFile(aside, 'utf8').catch(ignoreMissing)) === found) await rm(aside);
  else await rename(aside, file).catch(ignoreMissing);
}

/** The lock's content, null when there is none; one that is just being written gets a moment to be finished. */
async function readLock(file: string): Promise<string | null> {
  for (let attempt = 0; ; attempt++) {
    const content = await readFile(file, 'utf8').catch(ignoreMissing);
    if (content === undefined) return null;
    if (content !== '' || attempt === 10) return content;
    await sleep(20);
  }
}

async function isHeld(file: string, holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) {
    const touched = await stat(file).catch(ignoreMissing);
    return touched !== undefined && Date.now() - touched.mtimeMs < SILENCE_MS;
  }
  if (holder.pid === process.pid) return ours.has(file);
  if (!isAlive(holder.pid)) return false;
  const began = await beginning(holder.pid);
  return began === null || holder.began === null || began === holder.began;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in clock ticks since the machine's start (proc(5), field 22); null off Linux. */
async function beginning(pid: number): Promise<string | null> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in brackets, and may itself hold spaces and brackets.
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function parse(content: string): Holder | null {
  try {
    const { pid, host, began } = JSON.parse(content) as Holder;
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string'
      ? { pid, host, began: began ?? null }
      : null;
  } catch {
    return null;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
