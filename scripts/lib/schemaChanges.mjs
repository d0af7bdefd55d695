import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * The breaking changes from one schema to another that no decision record names. A record names one by its path in
 * a line of its own: "Breaking: `Query.articles.first`".
 *
 * @param {string} before a schema in SDL
 * @param {string} after the same
 * @param {string[]} records the texts of the decision records
 * @returns {Promise<{path: string, message: string}[]>}
 */
export async function unnamedBreakingChanges(before, after, records) {
  const named = new Set(
    records.flatMap((text) => [...text.matchAll(/^Breaking: `([^`]+)`/gm)].map(([, path]) => path)),
  );
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => !named.has(path))
    .map(({ path, message }) => ({ path, message }));
}

/**
 * The schema of the last release: the file of docs/releases with the highest version in its name.
 *
 * @returns {{version: string, sdl: string}}
 */
export function lastRelease(folder = 'docs/releases') {
  const versions = readdirSync(folder)
    .map((file) => /^(\d+\.\d+\.\d+)\.graphql$/.exec(file)?.[1])
    .filter((version) => version !== undefined)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const version = versions.at(-1);
  if (!version) throw new Error(`${folder} holds no schema of a release.`);
  return { version, sdl: readFileSync(join(folder, `${version}.graphql`), 'utf8') };
}
