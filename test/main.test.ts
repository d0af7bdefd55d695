import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// The program as `npm start` runs it.
const root = fileURLToPath(new URL('..', import.meta.url));
const running: ChildProcess[] = [];
const taking = createServer();
let data: string;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'milaan-main-'));
  const run = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
});

afterAll(() => {
  for (const server of running) server.kill('SIGKILL');
  taking.close();
  rmSync(data, { recursive: true, force: true });
});

/** Starts the server on any free port, and waits until it says where it is, or ends. */
async function start(env: Record<string, string> = {}) {
  const server = spawn(process.execPath, ['dist/server.js'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: '',
      ADMIN_TOKEN: undefined,
      PUBLIC_URL: '',
      OIDC_ISSUER: '',
      MILAAN_READING: '',
      HOST: '',
      MILAAN_SEEDS: '',
      MILAAN_DATA: data,
      PORT: '0',
      ...env,
    },
  });
  running.push(server);
  const told = { out: '', err: '' };
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.stderr.on('data', (chunk) => {
    told.err += chunk;
  });
  const listening = new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk) => {
      told.out += chunk;
      if (told.out.includes('/graphql')) resolve();
    });
  });
  await Promise.race([listening, ended]);
  return {
    told,
    ended,
    url: /http:\/\/localhost:\d+/.exec(told.out)?.[0] ?? '',
    stop: (signal: NodeJS.Signals) => {
      server.kill(signal);
      return ended;
    },
  };
}

const takenPort = () =>
  new Promise<string>((resolve) => {
    taking.listen(0, '127.0.0.1', () => resolve(String((taking.address() as AddressInfo).port)));
  });

const totals = async (url: string) => {
  const query = '{ articles { totalCount } questions { totalCount } conflicts { totalCount } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: { articles: { totalCount: number } } };
};

test('a first start reads the seeds and says where to look; a second one finds them there', async () => {
  const first = await start();
  expect(first.told).toMatchObject({
    err: '',
    out: expect.stringMatching(/holds 5 articles, \d+ claims, \d+ questions, \d+ conflicts/),
  });
  expect(first.told.out).toContain(`${first.url}/graphiql`);
  const found = await totals(first.url);
  expect(found.data.articles.totalCount).toBe(5);
  expect(await first.stop('SIGTERM')).toBe(0);

  const second = await start();
  expect(await totals(second.url)).toEqual(found);
  expect(second.told.out.split('\n')[1]).toBe(first.told.out.split('\n')[1]);
  expect(await second.stop('SIGINT')).toBe(0);
});

test('a first start that is ended leaves nothing running, and the next one does the rest', async () => {
  let folder = '';
  let told = { out: '', err: '' };
  // On a busy machine it may have started before anybody looks.
  do {
    folder = mkdtempSync(join(data, 'ended-'));
    const ended = start({ MILAAN_DATA: folder });
    while (!existsSync(join(folder, 'database'))) await sleep(10);
    running.at(-1)?.kill('SIGTERM');
    ({ told } = await ended);
  } while (told.out.includes('Milaan holds'));
  expect(told).toEqual({ out: '', err: '' });
  // Whatever still ran would hold the folder.
  const next = await start({ MILAAN_DATA: folder });
  expect(next.told).toMatchObject({ err: '', out: expect.stringContaining('holds 5 articles') });
  await next.stop('SIGTERM');
});

test('without seeds it starts empty, and the query that it names first works', async () => {
  const server = await start({ DATABASE_URL: 'memory:', MILAAN_SEEDS: 'none' });
  expect(server.told.out).toContain('holds 0 articles');
  const query = /\{ conflicts .*\}/.exec(server.told.out)![0];
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: { conflicts: { nodes: [] } } });
  await server.stop('SIGTERM');
});

test('it serves the schema of a subgraph where it is told to', async () => {
  const server = await start({
    DATABASE_URL: 'memory:',
    MILAAN_SEEDS: 'none',
    MILAAN_SUBGRAPH: 'on',
  });
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } statistics { articles } }' }),
  });
  expect(await response.json()).toEqual({
    data: {
      _service: { sdl: expect.stringContaining('type Outlet') },
      statistics: { articles: 0 },
    },
  });
  await server.stop('SIGTERM');
});

test('the link that it prints lets a browser in once; beyond this machine it warns', async () => {
  const server = await start({ DATABASE_URL: 'memory:', MILAAN_SEEDS: 'none', HOST: '0.0.0.0' });
  const [link] = /http:\/\/localhost:\d+\/sign-in\?token=\S+/.exec(server.told.out)!;
  const enter = async () => (await fetch(link, { redirect: 'manual' })).status;
  expect([await enter(), await enter()]).toEqual([303, 403]);
  expect(server.told.err).toMatch(/^This server listens on 0\.0\.0\.0: .*They may not write/);
  await server.stop('SIGTERM');
});

test.each<[string, () => Promise<Record<string, string>> | Record<string, string>, RegExp]>([
  ['a port that is none', () => ({ PORT: 'http' }), /^PORT=http cannot be used.*\n$/],
  [
    'a port in use',
    async () => ({ DATABASE_URL: 'memory:', MILAAN_SEEDS: 'none', PORT: await takenPort() }),
    /^Port \d+ of 127\.0\.0\.1 is in use.*\n$/,
  ],
  [
    'a manifest that is not there',
    () => ({ TRUSTED_DOCUMENTS: '/nowhere/documents.json' }),
    /^TRUSTED_DOCUMENTS=\/nowhere\/documents\.json cannot be used.*\n$/,
  ],
  [
    'a database that does not answer',
    () => ({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }),
    /^PostgreSQL at 127\.0\.0\.1:1.*\n$/,
  ],
  [
    'a folder that cannot be made',
    () => ({ MILAAN_DATA: '/dev/null/data' }),
    /^The embedded database in \/dev\/null\/data\/database \(set by MILAAN_DATA\) cannot be opened.*\n$/,
  ],
])('%s ends it with one sentence', async (_, env, sentence) => {
  const server = await start(await env());
  expect(await server.ended).toBe(1);
  expect(server.told).toMatchObject({ out: '', err: expect.stringMatching(sentence) });
});
