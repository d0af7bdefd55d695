import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderHeld, lockFolder } from '../../src/store/folderLock.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'milaan-test-'));
  file = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

const lock = () => lockFolder(folder, file);
const leave = (holder: object | string) =>
  writeFile(file, typeof holder === 'string' ? holder : JSON.stringify(holder));

test('a folder serves one at a time, and the next once it is given back', async () => {
  const unlock = await lock();
  await expect(lock()).rejects.toThrow(FolderHeld);
  await expect(lock()).rejects.toThrow(`Process ${process.pid} is using`);
  await unlock();
  await (await lock())();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that come at once, one gets it', async () => {
  await leave({ pid: 2 ** 30, host: hostname(), began: null });
  const all = await Promise.allSettled(Array.from({ length: 20 }, lock));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const one of all) if (one.status === 'fulfilled') await one.value();
});

test('a living process keeps it, a dead one does not', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
  await leave({ pid: other.pid!, host: hostname(), began: null });
  await expect(lock()).rejects.toThrow(
    `Process ${other.pid} is using the embedded database in ${folder}`,
  );
  other.kill('SIGKILL');
  await once(other, 'exit');
  await (await lock())();
});

test.each([
  ['was this process in an earlier life', { pid: process.pid, host: hostname(), began: '1' }],
  ['is long dead', { pid: 2 ** 30, host: hostname(), began: null }],
  ['died while it wrote', ''],
  ['wrote nonsense', '{"pid":'],
  ['wrote no process', '{"pid":-1,"host":"x"}'],
])('one that %s is taken over', async (_, left) => {
  await leave(left);
  const unlock = await lock();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
  await unlock();
});

test('an id that the system gave to another process since does not count', async () => {
  if (process.platform !== 'linux') return; // told by /proc
  await leave({ pid: process.ppid, host: hostname(), began: '1' });
  await (await lock())();
});

test('on another machine it is held as long as it is touched', async () => {
  await leave({ pid: 1, host: 'elsewhere', began: null });
  await expect(lock()).rejects.toThrow('Process 1 on elsewhere is using');
  const aMinuteAgo = new Date(Date.now() - 60_000);
  await utimes(file, aMinuteAgo, aMinuteAgo);
  await (await lock())();
});
