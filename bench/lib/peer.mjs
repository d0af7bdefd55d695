// Servers that are compared, each in a process of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What stands beside `bare`, the limit, in the order in which they are shown. */
export const PEERS = {
  // As `npm start` has it.
  milaan: {
    name: 'Milaan',
    program: '../../dist/server.js',
    nodeArgs: ['--v8-pool-size=1', '--heap-growing-percent=100'],
  },
  bare: { name: 'bare limit', program: '../peers/bare.mjs' },
  postgraphile: { name: 'PostGraphile 5', program: '../peers/postgraphile.mjs' },
  yoga: { name: 'yoga + Pothos + Prisma', program: '../peers/yoga.mjs' },
};

/**
 * Starts one of them and gives its address, once it listens, and its process.
 * @param {keyof typeof PEERS} peer
 * @param {NodeJS.ProcessEnv} settings
 */
export function startPeer(peer, settings) {
  const { program, nodeArgs } = PEERS[peer];
  return startServer(fileURLToPath(new URL(program, import.meta.url)), settings, nodeArgs);
}

/** Starts a program that prints the address at which it listens. */
export async function startServer(program, settings, nodeArgs = []) {
  const child = spawn(process.execPath, [...nodeArgs, program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      MILAAN_SEEDS: 'none',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  const heard = (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  };
  child.stderr.setEncoding('utf8').on('data', heard);
  const url = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      heard(chunk);
      const found = /http:\/\/localhost:(\d+)/.exec(said);
      if (found) resolve(`http://127.0.0.1:${found[1]}`);
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}.\n${said}`)));
  });
  return {
    url,
    pid: child.pid,
    stop: async () => {
      process.removeListener('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const late = setTimeout(end, 5_000);
      await gone;
      clearTimeout(late);
    },
  };
}

/** Asks a server once, and gives its answer parsed. Throws where it has errors. */
export async function askOnce(url, body) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null;
  if (!answer?.data || answer.errors)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 1_000)}`);
  return answer.data;
}
