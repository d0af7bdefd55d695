import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launch } from '../../scripts/lib/browser.mjs';
import { readManifest } from '../../src/http/trustedDocuments.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { inBrowser } from '../support/chromium.js';
import { openTestDatabase } from '../support/database.js';
import { storeArticle, storeQuestion, time } from '../support/story.js';

const folder = fileURLToPath(new URL('../../examples/persisted-page', import.meta.url));
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

inBrowser('the page of trusted documents', () => {
  let database: Database;
  let api: Api;
  let site: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    site = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join(folder, pathname === '/' ? 'index.html' : pathname);
      const isThere = existsSync(file);
      response.writeHead(isThere ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
      });
      response.end(isThere ? readFileSync(file) : undefined);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

    database = await openTestDatabase();
    const early = await storeArticle(database.prisma, { outlet: 'Early <b>Bird</b>' });
    const late = await storeArticle(database.prisma, { outlet: 'Late' });
    await storeQuestion(database.prisma, {
      kind: 'DATE',
      text: 'When did they meet?',
      consensus: 'CONFLICTING',
      answers: [
        { value: time('2025-11-17'), by: [early], exact: 'on Monday' },
        { value: time('2025-11-18'), by: [late], exact: 'on Tuesday' },
      ],
    });
    const documents = readManifest(readFileSync(join(folder, 'documents.json'), 'utf8'));
    api = await startApi(database.prisma, { documents, corsOrigins: [origin] });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await api?.close();
    await database?.close();
    site?.close();
  });

  it('shows conflicts and, when asked, their sources as text', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/?server=${encodeURIComponent(api.url)}`);
    await page.getByRole('status').filter({ hasText: '1 conflicts' }).waitFor();
    await page.locator('summary').click();
    await page.getByText('17 November 2025', { exact: true }).waitFor();
    expect(await page.locator('blockquote').allTextContents()).toEqual([
      'on Monday (Early <b>Bird</b>)',
      'on Tuesday (Late)',
    ]);
    await page.close();
  });

  it('says so where it may not ask', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${origin.replace('127.0.0.1', 'localhost')}/?server=${encodeURIComponent(api.url)}`,
    );
    await page.getByText('did not answer').waitFor();
    await page.close();
  });
});
