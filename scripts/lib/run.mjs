// Tools are started as Node programs: the same on every system, and without a shell.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a Node program, and ends this process with its status where it fails. `quiet` shows what it prints only then;
 * `hint` is said then.
 * @param {string} file
 * @param {string[]} args
 * @param {{ quiet?: boolean, hint?: string, nodeArgs?: string[], env?: NodeJS.ProcessEnv }} [options]
 */
export function run(file, args, { quiet = false, hint, nodeArgs = [], env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, file, ...args], {
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout}${stderr}`);
  if (hint) console.error(hint);
  process.exit(status ?? 1);
}

/** Runs a tool's file in node_modules, such as `typescript/bin/tsc`. @type {typeof run} */
export const runTool = (file, args, options) => run(join('node_modules', file), args, options);
