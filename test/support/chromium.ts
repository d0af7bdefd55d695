import { CHROMIUM } from '../../scripts/lib/browser.mjs';

// A machine without a browser can still run the other tests; CI must have one.
if (!CHROMIUM && process.env.CI)
  throw new Error('No Chromium is installed. Install it, or set CHROMIUM to its path.');
if (!CHROMIUM)
  console.warn('Pages are not tested: no Chromium is installed. Set CHROMIUM to the path of one.');

/** Describes what needs a browser; skipped where there is none. */
export const inBrowser = CHROMIUM ? describe : describe.skip;
