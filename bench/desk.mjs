// npm run bench:desk [-- --conflicts 5000] [-- --json]
// How quick the review desk is in a headless Chromium, with 5,000 conflicts in an embedded database: the first view from a
// cold load, opening a question by the keyboard, and what scrolling costs a frame.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../scripts/lib/browser.mjs';
import { startOwnServer } from '../scripts/lib/ownServer.mjs';
import { manyConflicts } from './lib/manyConflicts.mjs';

const { values } = parseArgs({
  options: {
    conflicts: { type: 'string', default: '5000' },
    questions: { type: 'string', default: '60' },
    json: { type: 'boolean' },
  },
});
/** Milliseconds: what the first view and opening a question may take at most. */
const GOAL = { firstView: 1_500, opening: 150 };

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

const server = await startOwnServer({
  DATABASE_URL: '',
  MILAAN_DATA: data,
  MILAAN_SEEDS: 'none',
});
const browser = await launch();
try {
  const firstViews = [];
  for (let run = 0; run < 5; run++) {
    // A context of its own: nothing is in a cache.
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.locator('.queue-link').first().waitFor();
    firstViews.push(performance.now() - start);
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

  const result = {
    conflicts: Number(values.conflicts),
    firstView: { median: at(firstViews, 0.5), worst: at(firstViews, 1), goal: GOAL.firstView },
    opening: { median: at(opened, 0.5), p95: at(opened, 0.95), goal: GOAL.opening },
    scrolling: { median: at(frames, 0.5), p95: at(frames, 0.95) },
  };
  if (values.json) console.log(JSON.stringify(result));
  else
    for (const [what, times] of Object.entries(result))
      console.log(
        what,
        typeof times === 'number'
          ? times
          : Object.entries(times)
              .map(([name, ms]) => `${name} ${Math.round(ms)} ms`)
              .join(', '),
      );
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
