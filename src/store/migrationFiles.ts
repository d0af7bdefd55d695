import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the migrations lie: in the package's root, however deep below it this code was put by a build. */
export const MIGRATIONS_FOLDER = findMigrations(dirname(fileURLToPath(import.meta.url)));

function findMigrations(from: string): string {
  const folder = join(from, 'prisma', 'migrations');
  const above = dirname(from);
  return above === from || existsSync(join(from, 'package.json')) ? folder : findMigrations(above);
}

export interface Migration {
  /** Its folder's name: a time and what it does; the order of names is the order of application. */
  readonly name: string;
  readonly script: string;
  /** As Prisma keeps it: SHA-256 of the script in hex. */
  readonly checksum: string;
}

/** All migrations, oldest first. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const script = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    }),
  );
}
