// A folder with an embedded database in it, gone when the benchmark is done with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOnce, startPeer } from './peer.mjs';

/** Makes one with the articles of seeds/ in it, and gives the settings of a server that uses it. */
export async function makeEmbeddedDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-bench-'));
  const settings = { DATABASE_URL: '', MILAAN_DATA: join(folder, 'data'), MILAAN_SEEDS: '' };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const server = await startPeer('milaan', settings);
    await askOnce(server.url, { query: '{ conflicts { nodes { id } } }' });
    await server.stop();
    return { settings, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
