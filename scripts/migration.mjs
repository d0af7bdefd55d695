// npm run migration -- <name>          writes what prisma/schema.prisma has and the migrations lack
// npm run migration -- <name> --anew   replaces all migrations by one; only while nothing is released
// npm run check:migrations             fails when the migrations lack something
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildServer } from './lib/buildServer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, anew: { type: 'boolean' } },
});
const [name] = positionals;
if (!values.check && !/^[a-z0-9_]+$/.test(name ?? '')) {
  console.error('Name the migration: npm run migration -- add_outlet_url');
  process.exit(1);
}

buildServer();
const { MIGRATIONS_FOLDER, readMigrations } = await import('../dist/store/migrationFiles.js');
const { diffMigrations } = await import('../dist/store/diffMigrations.js');

if (values.anew) rmSync(MIGRATIONS_FOLDER, { recursive: true, force: true });
mkdirSync(MIGRATIONS_FOLDER, { recursive: true });
const schema = readFileSync('prisma/schema.prisma', 'utf8');
const script = await diffMigrations(await readMigrations(), schema);

if (script === null) {
  console.log('The migrations make what prisma/schema.prisma says.');
} else if (values.check) {
  console.error(`The migrations lack:\n\n${script}\nWrite one: npm run migration -- <name>`);
  process.exitCode = 1;
} else {
  // As Prisma names them: the time in UTC to the second.
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = `${MIGRATIONS_FOLDER}/${time}_${name}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/migration.sql`, script);
  writeFileSync(`${MIGRATIONS_FOLDER}/migration_lock.toml`, 'provider = "postgresql"\n');
  console.log(
    `Wrote prisma/migrations/${time}_${name}/migration.sql: read it before you commit it.`,
  );
}
