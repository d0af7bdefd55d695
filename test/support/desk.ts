import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/lib/browser.mjs';
import type { PrismaClient } from '../../src/store/generated/client.js';
import { type Api, startApi } from './api.js';

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const config = fileURLToPath(new URL('../../src/desk/vite.config.ts', import.meta.url));

/** How a visitor's browser is set. */
export interface Visit {
  readonly language?: 'en' | 'hi';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/**
 * Waits until an expression holds in a page. It is asked from outside, since the page's own policy
 * forbids the `eval` with which Playwright's `waitForFunction` asks again from within.
 *
 * @throws when it does not hold within `patience` milliseconds.
 */
export async function holds(page: Page, expression: string, patience = 60_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await page.evaluate<unknown>(expression))) {
    if (performance.now() > end) throw new Error(`This does not hold in the page: ${expression}`);
    await page.waitForTimeout(50);
  }
}

/** Builds the desk into a folder of its own, for the real server. */
export async function buildDesk(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-desk-'));
  // In a process of its own: Vite's compiler takes no objects from jest's realm.
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'error'],
    // Jest's own NODE_ENV would build what React is developed with.
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  return folder;
}

/** The desk of a database in a browser, with all that went wrong in it. */
export async function openDesk(prisma: PrismaClient) {
  const folder = await buildDesk();
  const api: Api = await startApi(prisma, { deskFolder: folder });
  const browser: Browser = await launch();
  const trouble: string[] = [];
  return {
    api,
    folder,
    /** Errors, violations of the page's policy, and requests to other hosts. */
    trouble,
    /** A page of a browser that has never been here. */
    visit: async ({
      language = 'en',
      theme = 'light',
      width = 1280,
    }: Visit = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        baseURL: api.url,
      });
      await context.addInitScript(`localStorage.setItem('milaan.language', '${language}')`);
      const page = await context.newPage();
      // A machine under load must not fail what it only slows.
      page.setDefaultTimeout(60_000);
      page.on('console', (message) => {
        // What the server refuses is told on the page; the browser notes it too.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          trouble.push(message.text());
      });
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== api.url) trouble.push(`asks ${request.url()}`);
      });
      return page;
    },
    close: async () => {
      await browser.close();
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
