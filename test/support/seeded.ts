import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../../src/services/loadSeeds.js';
import { asDatabase, type Database } from '../../src/store/database.js';
import { openPGliteInMemory } from '../../src/store/pglite.js';
import { readSnapshot } from './snapshot.js';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A database of a test file's own that holds the reports of the seeds: they are read once for all files of a run. */
export async function openSeededDatabase(): Promise<Database> {
  const file = join(tmpdir(), `milaan-seeded-${process.env.MILAAN_TEST_RUN}.tar`);
  if (existsSync(file)) return asDatabase(await openPGliteInMemory(new Blob([readFileSync(file)])));
  const driver = await openPGliteInMemory(await readSnapshot());
  const database = asDatabase(driver);
  await loadSeeds(database.prisma, SEEDS);
  const archive = await driver.client.dumpDataDir('none');
  // Two files may both come here: each puts a whole one in place.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, Buffer.from(await archive.arrayBuffer()));
  renameSync(draft, file);
  return database;
}
