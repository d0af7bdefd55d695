// Benchmarks with a program of their own, which prints what it found as JSON.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs one and gives what it found. */
export function otherBench(program, args = []) {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, '--json', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}.\n${stderr}`);
  return JSON.parse(stdout);
}
