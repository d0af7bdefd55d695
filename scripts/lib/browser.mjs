// The browser that tests, screenshots and the bench of the desk drive.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where a Chromium lies on this machine; undefined where none does. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

/** Starts it, without a window and without calls home. */
export const launch = () =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
