import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asDatabase } from '../src/store/database.js';
import { openPGliteFolder } from '../src/store/pglite.js';
import { MONDAY, TUESDAY } from './support/reports.js';

// The program as `npm run load` runs it, with its threads.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'milaan-load-'));
const data = join(folder, 'data');

beforeAll(() => {
  const run = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(...args: readonly string[]) {
  const env = { ...process.env, DATABASE_URL: '', MILAAN_DATA: data };
  const run = spawnSync(process.execPath, [join(root, 'dist/load.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function write(name: string, lines: readonly unknown[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(folder, name), text.join('\n'));
  return name;
}

test('stores the articles of a file, and passes over those that are stored', async () => {
  const file = write('articles.jsonl', [MONDAY, '', TUESDAY]);
  const first = load(file);
  expect(first).toMatchObject({ status: 0, err: '' });
  expect(first.out).toMatch(/^2 articles, 0 of them stored already, [\d.]+ a second\.\n$/);
  expect(load(file).out).toMatch(/^2 articles, 2 of them stored already/);
  const database = asDatabase(await openPGliteFolder(data));
  try {
    expect(await database.prisma.article.count()).toBe(2);
    expect(await database.prisma.conflict.count()).toBe(1);
  } finally {
    await database.close();
  }
}, 120_000);

test.each([
  ['this is no JSON', ['{"text": "One."}', '{"text": '], 2],
  ['one JSON object', ['[]'], 1],
  ['author is no field', [{ text: 'One.', author: 'Meera' }], 1],
  ['title is to be a string', [{ text: 'One.', title: 1 }], 1],
  ['text is missing', [MONDAY, { title: 'One' }], 2],
  ['is not an EDTF date', [{ text: 'One.', publishedOn: 'yesterday' }], 1],
])('stores nothing of a file of which it is true that %s', (reason, lines, number) => {
  const { status, out, err } = load(write('wrong.jsonl', lines));
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(`wrong.jsonl, line ${number}: `);
  expect(err).toContain(reason);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('says how it is called, and which file is not there', () => {
  expect(load()).toMatchObject({ status: 2, err: expect.stringContaining('npm run load -- FILE') });
  expect(load('absent.jsonl')).toMatchObject({ status: 1, err: expect.stringContaining('absent') });
});
