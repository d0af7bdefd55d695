// npm run bench:desk [-- --conflicts 5000] [-- --keep] [-- --json]
// How quick the review desk is in a headless Chromium, with 5,000 conflicts in an embedded database: the first view from a
// cold load, opening a question by the keyboard, and what scrolling costs a frame. All of it is timed within the page:
// Playwright looks for an element only every half second. `--keep` writes what it found to bench/results/.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../scripts/lib/browser.mjs';
import { startOwnServer } from '../scripts/lib/ownServer.mjs';
import { manyConflicts } from './lib/manyConflicts.mjs';
import { keepResult } from './lib/results.mjs';

const { values } = parseArgs({
  options: {
    conflicts: { type: 'string', default: '5000' },
    questions: { type: 'string', default: '60' },
    views: { type: 'string', default: '9' },
    json: { type: 'boolean' },
    keep: { type: 'boolean' },
  },
});
/** What the first view and opening a question may take at most, in milliseconds, and how much script, in bytes. */
const GOAL = { firstView: 1_500, opening: 150, script: 250_000 };

const { asDatabase } = await import('../dist/store/database.js');
const { openPGliteFolder } = await import('../dist/store/pglite.js');
const { migrate } = await import('../dist/store/migrate.js');

const folder = mkdtempSync(join(tmpdir(), 'milaan-desk-bench-'));
const data = join(folder, 'data');
const database = asDatabase(await openPGliteFolder(data));
await migrate(database);
await manyConflicts(database.prisma, Number(values.conflicts));
await database.close();

const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;

/** In the page, before all its scripts: notes when the first row of the queue has been painted. */
function watch() {
  const look = () => {
    if (!document.querySelector('.queue-link')) return requestAnimationFrame(look);
    // What a frame drew is on the screen once the next one begins.
    requestAnimationFrame(() => {
      globalThis.firstRow = performance.now();
    });
  };
  requestAnimationFrame(look);
}

/** In the page, once its first row is there: when each part of the way to it was done, in milliseconds from its start. */
function parts() {
  const found = performance.getEntriesByType('resource');
  const last = (of) => Math.max(0, ...of.map(({ responseEnd }) => responseEnd));
  const scripts = found.filter(({ name }) => name.endsWith('.js'));
  const query = found.find(({ name }) => name.endsWith('/graphql'));
  return {
    page: performance.getEntriesByType('navigation')[0].responseEnd,
    // What the page itself names; others are loaded once they are needed.
    scripts: last(scripts.filter(({ startTime }) => startTime < query.startTime)),
    asked: query.startTime,
    answered: query.responseEnd,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    firstRow: globalThis.firstRow,
    scriptBytes: scripts
      .filter(({ startTime }) => startTime < globalThis.firstRow)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

const server = await startOwnServer({
  DATABASE_URL: '',
  MILAAN_DATA: data,
  MILAAN_SEEDS: 'none',
});
const browser = await launch();
try {
  const busy = loadavg()[0];
  const views = [];
  for (let run = 0; run < Number(values.views); run++) {
    // A context of its own: nothing is in a cache.
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(server.url, { waitUntil: 'commit' });
    while (!(await page.evaluate(() => globalThis.firstRow))) await page.waitForTimeout(200);
    views.push(await page.evaluate(parts));
    await context.close();
  }

  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await page.goto(server.url);
  await page.locator('.queue-link').first().waitFor();
  const opened = [];
  for (let count = 0; count < Number(values.questions); count++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(120);
    // Measured in the page: from the key to the painted heading.
    opened.push(
      await page.evaluate(async () => {
        const start = performance.now();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await new Promise((resolve) => {
          const look = () =>
            document.getElementById('answers') ? resolve() : requestAnimationFrame(look);
          look();
        });
        return performance.now() - start;
      }),
    );
    await page.keyboard.press('u');
    await page.locator('.queue-link').first().waitFor();
  }

  const frames = await page.evaluate(async () => {
    const times = [];
    let last = performance.now();
    for (let step = 0; step < 240; step++) {
      window.scrollBy(0, 160);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  });

  const of = (name) => views.map((view) => view[name]);
  const result = {
    conflicts: Number(values.conflicts),
    machine: { cores: cpus().length, processor: cpus()[0]?.model, load: busy },
    firstView: {
      median: at(of('firstRow'), 0.5),
      worst: at(of('firstRow'), 1),
      goal: GOAL.firstView,
    },
    // Where the time of the first view goes: when each was done.
    parts: Object.fromEntries(
      ['page', 'scripts', 'asked', 'answered', 'painted'].map((name) => [name, at(of(name), 0.5)]),
    ),
    script: { bytes: at(of('scriptBytes'), 1), goal: GOAL.script },
    opening: { median: at(opened, 0.5), p95: at(opened, 0.95), goal: GOAL.opening },
    scrolling: { median: at(frames, 0.5), p95: at(frames, 0.95) },
  };
  if (values.keep) console.log(keepResult('desk', result));
  else if (values.json) console.log(JSON.stringify(result));
  else
    for (const [what, told] of Object.entries(result))
      console.log(
        what,
        typeof told === 'number'
          ? told
          : Object.entries(told)
              .map(([name, one]) => `${name} ${typeof one === 'number' ? Math.round(one) : one}`)
              .join(', '),
      );
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
