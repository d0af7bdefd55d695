// Many articles of 3,000 characters at once, by `npm run load`: articles a second, and memory in the first half and in the second,
// into an empty embedded database and an empty PostgreSQL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reports } from '../lib/reports.mjs';
import { residentMemory } from '../lib/residentMemory.mjs';

const GOAL = 300;
const ARTICLES = 2_000;
const PROGRAM = fileURLToPath(new URL('../../dist/load.js', import.meta.url));

/** @type {import('../run.mjs').Measure} */
export async function load({ database, how }) {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-load-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const articles = reports(11);
    const lines = Array.from({ length: how.quick ? 200 : ARTICLES }, () =>
      JSON.stringify(articles.next().value),
    );
    writeFileSync(file, lines.join('\n'));
    const { client, url } = await database();
    await client.query('CREATE DATABASE bench_load');
    const empty = new URL(url);
    empty.pathname = '/bench_load';
    const result = {
      articles: lines.length,
      embedded: await run(file, { DATABASE_URL: '', MILAAN_DATA: join(folder, 'data') }),
      postgresql: await run(file, { DATABASE_URL: empty.href }),
    };
    await client.query('DROP DATABASE bench_load WITH (FORCE)');
    const line = (name, { perSecond, firstHalf, secondHalf }) =>
      `  ${name.padEnd(44)} ${perSecond.toFixed(1).padStart(10)} ${`${firstHalf.toFixed(0)}, then ${secondHalf.toFixed(0)}`.padStart(18)}`;
    return {
      lines: [
        '',
        `${`${lines.length} articles loaded (goal: ${GOAL} a second)`.padEnd(46)}   a second         at most, MB`,
        line('embedded', result.embedded),
        line('PostgreSQL', result.postgresql),
      ],
      result,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(file, settings) {
  const child = spawn(process.execPath, [PROGRAM, file], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const seen = [];
  const timer = setInterval(() => {
    try {
      seen.push(residentMemory(child.pid));
    } catch {
      // It has just ended.
    }
  }, 200);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  process.removeListener('exit', end);
  const perSecond = Number(/([\d.]+) a second/.exec(said)?.[1]);
  if (code !== 0 || !perSecond) throw new Error(`load.js ended with ${code}: ${said}`);
  const half = Math.floor(seen.length / 2);
  return {
    perSecond,
    firstHalf: Math.max(...seen.slice(0, half)),
    secondHalf: Math.max(...seen.slice(half)),
  };
}
