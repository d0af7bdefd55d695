import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { desk } from '../../scripts/lib/buildPages.mjs';
import { isFresh } from '../../scripts/lib/freshness.mjs';

const OWN = join(tmpdir(), 'milaan-desk-');

/** The folder of the built desk: that of the last build where it is still what the sources say, else one of its own. */
export async function buildDesk() {
  if (isFresh(desk)) return resolve('dist/desk');
  const folder = mkdtempSync(OWN);
  await promisify(execFile)(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      desk.config,
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ],
    // Jest's own NODE_ENV would build what React is developed with.
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  return folder;
}

/** @param {string} folder */
export function forgetDesk(folder) {
  if (folder.startsWith(OWN)) rmSync(folder, { recursive: true, force: true });
}
