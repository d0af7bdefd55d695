import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { asDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate.js';
import { readMigrations } from '../../src/store/migrationFiles.js';
import { openPGliteInMemory } from '../../src/store/pglite.js';

const FOLDER = new URL('../../node_modules/.cache/milaan/', import.meta.url);

/**
 * The archive of a PGlite without rows, migrated or `empty`: opening it takes 0.5 s where making one takes 3 to 6 s
 * on two cores. Kept between runs until a migration or PGlite changes.
 */
export async function readSnapshot({ empty = false } = {}): Promise<Blob> {
  const mark = await fingerprint();
  const file = new URL(`pglite-${mark}-${empty ? 'empty' : 'migrated'}.tar`, FOLDER);
  if (!existsSync(file)) await makeSnapshot(file, mark, empty);
  return new Blob([readFileSync(file)]);
}

async function makeSnapshot(file: URL, mark: string, empty: boolean): Promise<void> {
  const driver = await openPGliteInMemory();
  if (!empty) await migrate(asDatabase(driver));
  const archive = await driver.client.dumpDataDir('none');
  await driver.close();

  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) {
    if (!old.includes(mark)) rmSync(new URL(old, FOLDER), { force: true });
  }
  // Test files that run at the same time may both come here: each puts a whole file in place.
  const draft = new URL(`${file.href}.${randomUUID()}`);
  writeFileSync(draft, Buffer.from(await archive.arrayBuffer()));
  renameSync(draft, file);
}

async function fingerprint(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const hash = createHash('sha256').update(
    readFileSync(new URL('../package.json', pathToFileURL(entry))),
  );
  for (const { name, checksum } of await readMigrations()) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}
