import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { installExample } from '../support/installed.js';

const folder = mkdtempSync(join(tmpdir(), 'milaan-example-'));
let example: string;
let database: Database;
let api: Api;

beforeAll(async () => {
  example = installExample('send-article', folder);
  database = await openTestDatabase();
  api = await startApi(database.prisma, { adminToken: 'hush' });
});

afterAll(async () => {
  await api?.close();
  await database?.close();
  rmSync(folder, { recursive: true });
});

/** Runs the script as its user would. */
function send(text: string, args: readonly string[], token = 'hush') {
  const file = join(folder, 'report.txt');
  writeFileSync(file, text);
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['send.js', file, ...args],
      { cwd: example, env: { ...process.env, MILAAN_URL: api.url, MILAAN_TOKEN: token } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const text = (day: number) => `Sergey Lavrov met S. Jaishankar in Moscow on ${day} November 2025.`;
const from = (outlet: string) => ['--outlet', outlet, '--published', '2025-11-20'];

it('stores a report, and tells what it contradicts', async () => {
  const first = await send(text(17), from('The Harbour Post'));
  expect(first).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Stored as \S+: \d+ claims\.\n$/),
  });
  const second = await send(text(18), from('The Coast'));
  expect(second.out).toMatch(/^OPEN {2}When .* 17 November 2025 .* 18 November 2025/m);
  expect((await send(text(18), from('The Coast'))).out).toMatch(/^Stored before/);
});

it('names what is wrong, and fails', async () => {
  expect(await send('', from('The Coast'))).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^input\.text: /),
  });
  expect(await send(text(1), [], 'wrong')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/ADMIN_TOKEN|token/),
  });
});
