import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/lib/browser.mjs';
import type { Database } from '../../src/store/database.js';
import { type Api, type ApiOptions, startApi } from './api.js';

/** A path through the desk. A machine under load must not fail what it only slows. */
export const path = (name: string, walk: () => Promise<void>): void => test(name, walk, 400_000);

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

/** Waits until a page shows what it is about, and nothing is on its way any more. */
export const isShown = (page: Page): Promise<void> =>
  holds(page, 'document.querySelector("h1") && !document.querySelector(".mantine-Skeleton-root")');

/** The folder of the desk as it is served, built once for all tests of a run. */
export async function buildDesk(): Promise<string> {
  const response = await fetch(`${process.env.MILAAN_TEST_SUPPORT}/desk`);
  const told = await response.text();
  if (!response.ok) throw new Error(told);
  return told;
}

/** The desk of a database in a browser, with all that went wrong in it. */
export async function openDesk({ prisma, listen }: Database, options: ApiOptions = {}) {
  const folder = await buildDesk();
  const api: Api = await startApi(prisma, { listen, ...options, deskFolder: folder });
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
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;
