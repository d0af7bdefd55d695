import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AlreadyTold, prepareElsewhere } from '../src/prepareElsewhere.js';
import { CannotOpenDatabase } from '../src/store/openDriver.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'milaan-prepare-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Prepares with a program that does only this, beside noting that it ran. */
const prepare = (does: string, databaseUrl: string | null = null) => {
  const program = join(folder, 'program.mjs');
  const ran = join(folder, 'ran');
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(ran)}, ''); ${does}`,
  );
  const settings = { databaseUrl, dataFolder: folder };
  const hasRun = () => existsSync(ran);
  return prepareElsewhere(settings, pathToFileURL(program)).then(hasRun);
};

test('a new embedded database is made by a process of its own', async () => {
  expect(await prepare('')).toBe(true);
});

test('nothing is made where there is one, or where none is wanted', async () => {
  expect(await prepare('', 'memory:')).toBe(false);
  expect(await prepare('', 'postgresql://localhost/milaan')).toBe(false);
  mkdirSync(join(folder, 'database'));
  expect(await prepare('')).toBe(false);
});

test('a process that fails has told why; one that was ended could not', async () => {
  await expect(prepare('process.exit(1)')).rejects.toThrow(AlreadyTold);
  const ended = prepare(`process.kill(process.pid, 'SIGKILL')`);
  await expect(ended).rejects.toThrow(CannotOpenDatabase);
  await expect(ended).rejects.toThrow('was ended by SIGKILL: start again.');
});
