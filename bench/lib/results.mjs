// What a run found goes to bench/results/, with what it ran on. Nothing in it names the machine or a folder of it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../results/', import.meta.url);
const require = createRequire(import.meta.url);
const COMPARED = [
  'postgraphile',
  'grafast',
  'graphql-yoga',
  '@pothos/core',
  '@pothos/plugin-prisma',
  'autocannon',
  '@apollo/server',
  '@prisma/client',
  'pg',
  'graphql',
  '@electric-sql/pglite',
];

/** Versions and machine. @param {string} postgres as the server tells its version */
export function circumstances(postgres) {
  return {
    node: process.version,
    postgres,
    packages: Object.fromEntries(COMPARED.map((name) => [name, versionOf(name)])),
    machine: {
      system: `${process.platform} ${process.arch}`,
      processor: cpus()[0]?.model,
      cores: cpus().length,
      memoryInGb: Math.round(totalmem() / 2 ** 30),
    },
  };
}

/** Writes `<date>-<name>.json` and gives its path within the project. */
export function keepResult(name, result, now = new Date()) {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${now.toISOString().slice(0, 10)}-${name}.json`;
  writeFileSync(fileURLToPath(new URL(file, FOLDER)), `${JSON.stringify(result, null, 2)}\n`);
  return `bench/results/${file}`;
}

/** Packages may keep their package.json to themselves: it is looked for where Node looks for the package. */
function versionOf(name) {
  for (const folder of require.resolve.paths(name)) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {
      // Not in this one.
    }
  }
  return null;
}
