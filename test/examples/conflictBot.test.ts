import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';
import { installExample } from '../support/installed.js';

const folder = mkdtempSync(join(tmpdir(), 'milaan-bot-'));
const running: ChildProcess[] = [];
let example: string;
let database: Database;
let api: Api;

beforeAll(async () => {
  example = installExample('conflict-bot', folder);
  database = await openTestDatabase();
  api = await startApi(database.prisma, { adminToken: 'hush', listen: database.listen });
});

afterAll(async () => {
  for (const bot of running) bot.kill('SIGKILL');
  await api?.close();
  await database?.close();
  rmSync(folder, { recursive: true });
});

/** Starts the bot; `line` gives what it says next. */
function start() {
  const bot = spawn(process.execPath, ['bot.js'], {
    cwd: example,
    env: { ...process.env, MILAAN_URL: api.url },
  });
  running.push(bot);
  let said = '';
  let heard: () => void = () => {};
  for (const stream of [bot.stdout, bot.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
      heard();
    });
  return {
    line: async (pattern: RegExp): Promise<string> => {
      while (!pattern.test(said))
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      return said;
    },
    stop: () => {
      const ended = new Promise((resolve) => bot.once('exit', resolve));
      bot.kill('SIGTERM');
      return ended;
    },
  };
}

const text = (day: number) => `Sergey Lavrov met S. Jaishankar in Moscow on ${day} November 2025.`;
const send = async (externalId: string, day: number): Promise<void> => {
  const query =
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }';
  const input = { externalId, text: text(day), outlet: externalId, publishedOn: '2025-11-20' };
  const { errors } = await api.ask(query, { input }, { authorization: 'Bearer hush' });
  expect(errors).toBeUndefined();
};

it('tells of conflicts as they come, and after a rest of what it missed', async () => {
  await send('a', 17);
  const bot = start();
  // Nothing is told of what came before: it hears of the second conflict whether it listens yet or not.
  await send('b', 18);
  const heard = bot.line(/^CONFLICT_\w+ {2}When .*November 2025/m);
  let isHeard = false;
  void heard.then(() => {
    isHeard = true;
  });
  for (let nth = 0; !isHeard; nth++) await send('b', nth % 2 ? 18 : 16);
  expect(await bot.stop()).toBe(0);

  await send('c', 19);
  const again = start();
  expect(await again.line(/19 November 2025/)).toMatch(/^CONFLICT_CHANGED/m);
  expect(await again.stop()).toBe(0);
});
