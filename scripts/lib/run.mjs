// Tools are started as Node programs: the same on every system, and without a shell.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a tool's file in node_modules, and ends this process with its status where it fails.
 * @param {string} file such as `typescript/bin/tsc`
 * @param {string[]} args
 * @param {{ quiet?: boolean, nodeArgs?: string[], env?: NodeJS.ProcessEnv }} [options] `quiet` shows its output only when it fails
 */
export function runTool(file, args, { quiet = false, nodeArgs = [], env = {} } = {}) {
  const run = spawnSync(process.execPath, [...nodeArgs, join('node_modules', file), ...args], {
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (run.status === 0) return;
  if (quiet) process.stderr.write(`${run.stdout}${run.stderr}`);
  process.exit(run.status ?? 1);
}
