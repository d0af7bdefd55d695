import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { type Page, type PageRead, readPage } from './readPage.js';

/** Milliseconds that a page may be thought about. */
const TIMEOUT = 15_000;
/** Megabytes that the thread may fill. */
const ROOM = 512;

const { resolve } = createRequire(import.meta.url);

/** What the thread runs. The libraries are found from here: a thread without a file has no place of its own. */
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { JSDOM, VirtualConsole } = require(workerData.jsdom);
const { Readability } = require(workerData.readability);
parentPort.postMessage((${readPage.toString()})(workerData.page, { JSDOM, VirtualConsole, Readability }));
`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Finds the article in a page from outside, in a thread of its own that ends with it: what is made to be slow or large to read
 * costs that thread alone. One page is read at a time. Fails where the thread does.
 */
export function readPageApart(page: Page): Promise<PageRead | null> {
  const next = last.then(() => read(page));
  last = next.catch(() => {});
  return next;
}

async function read(page: Page): Promise<PageRead | null> {
  const worker = new Worker(SOURCE, {
    eval: true,
    workerData: { page, jsdom: resolve('jsdom'), readability: resolve('@mozilla/readability') },
    resourceLimits: { maxOldGenerationSizeMb: ROOM },
    // What a library prints about a page is nobody's business.
    stdout: true,
    stderr: true,
  });
  try {
    return await new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error('A page takes too long to read.')), TIMEOUT);
      timer.unref();
      worker.once('message', done);
      worker.once('error', fail);
      worker.once('exit', () => fail(new Error('The thread ended without an answer.')));
      worker.once('exit', () => clearTimeout(timer));
    });
  } finally {
    await worker.terminate();
  }
}
