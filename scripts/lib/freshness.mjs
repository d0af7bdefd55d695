// Whether a build step's outputs still belong to its inputs, told by a hash of the inputs' content.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A build step: files or folders it reads, files it must leave behind, and the file that keeps the hash.
 * Paths are relative to the package root, where every script runs.
 * @typedef {{ inputs: string[], outputs: string[], stamp: string, ignore?: RegExp }} Step
 */

/** @param {Step} step */
export function isFresh(step) {
  return (
    step.outputs.every((path) => existsSync(path)) &&
    existsSync(step.stamp) &&
    readFileSync(step.stamp, 'utf8') === fingerprint(step)
  );
}

/** Records that the outputs belong to the inputs as they are now. @param {Step} step */
export function stamp(step) {
  mkdirSync(dirname(step.stamp), { recursive: true });
  writeFileSync(step.stamp, fingerprint(step));
}

/** @param {Step} step */
function fingerprint(step) {
  const hash = createHash('sha256').update(`node ${process.versions.modules}\n`);
  for (const input of step.inputs) {
    for (const path of filesIn(input)) {
      if (step.ignore?.test(path)) continue;
      hash.update(`${path}\n`).update(readFileSync(path)).update('\n');
    }
  }
  return hash.digest('hex');
}

/** All files at or under a path, in one order on every machine; none where it does not exist. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name).replaceAll('\\', '/')));
}
