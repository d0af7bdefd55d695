import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/lib/browser.mjs';
import { type Api, startApi } from '../support/api.js';
import { inBrowser } from '../support/chromium.js';
import { openTestDatabase } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const source = fileURLToPath(new URL('../../src/http/graphiql', import.meta.url));

inBrowser('GraphiQL in a browser', () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof openTestDatabase>>;
  let api: Api;
  let browser: Browser;
  let page: Page;
  const trouble: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'milaan-graphiql-'));
    // In a process of its own: Vite's compiler takes no objects from jest's realm.
    await promisify(execFile)(process.execPath, [
      vite,
      'build',
      '--config',
      join(source, 'vite.config.ts'),
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ]);
    database = await openTestDatabase();
    const article = await storeArticle(database.prisma, {
      outlet: 'Navbharat Live',
      text: 'They met on Tuesday.',
    });
    await storeQuestion(database.prisma, {
      kind: 'DATE',
      text: 'When did they meet?',
      consensus: 'CONFLICTING',
      answers: [{ value: time('2025-11-18'), by: [article], exact: 'Tuesday' }],
    });
    api = await startApi(database.prisma, { graphiqlFolder: folder });
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('requestfailed', (request) =>
      trouble.push(`${request.url()} ${request.failure()?.errorText}`),
    );
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== api.url)
        trouble.push(`asks ${request.url()}`);
    });
    // A machine under load must not fail what it only slows.
    page.setDefaultTimeout(90_000);
    await page.goto(`${api.url}/graphiql`);
    await page.getByRole('tab').first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await api?.close();
    await database?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens with the examples in tabs', async () => {
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'ThreeAnswers',
      'ReadText',
      'IngestArticle',
    ]);
  });

  test('runs the first example and shows what it found', async () => {
    const result = page.locator('.graphiql-response');
    const question = result.getByText('When did they meet?').first();
    // The button is there before the editor behind it holds the query: a click too early runs nothing.
    for (let tries = 0; tries < 5 && !(await question.isVisible()); tries++) {
      await page.getByRole('button', { name: /execute query/i }).click();
      await question.waitFor({ timeout: 15_000 }).catch(() => {});
    }
    expect(trouble).toEqual([]);
    expect(await result.textContent()).toMatch(/CONFLICTING/);
  }, 120_000);

  test('knows the schema: completion and checks run in workers from here', async () => {
    await page.getByRole('tab', { name: 'ReadText' }).click();
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByText('Query', { exact: true }).first().waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual(
      page.workers().map(() => api.url),
    );
  });

  test('asks no other host, and reports no error', async () => {
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
  });

  test('is built from the examples of the queries folder', async () => {
    const query = readFileSync(join(source, 'queries', 'threeAnswers.graphql'), 'utf8');
    expect((await api.ask(query)).errors).toBeUndefined();
  });
});
