import type { Browser } from 'playwright-core';

/** Where a Chromium lies on this machine; undefined where none does. */
export const CHROMIUM: string | undefined;

/** Starts it, without a window and without calls home. */
export const launch: () => Promise<Browser>;
