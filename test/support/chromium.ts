import { existsSync } from 'node:fs';

/** The browser that pages are tested in; undefined where none is installed. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

/** How it runs as root and without a network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A machine without a browser can still run the other tests; CI must have one.
if (!CHROMIUM && process.env.CI)
  throw new Error('No Chromium is installed. Install it, or set CHROMIUM to its path.');
if (!CHROMIUM)
  console.warn('Pages are not tested: no Chromium is installed. Set CHROMIUM to the path of one.');

/** Tests of pages: skipped where there is no browser. */
export const inBrowser = CHROMIUM ? describe : describe.skip;
