import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { buildDesk } from '../support/desk.js';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const BUDGET = 250_000;

test('the first view loads at most 250 kB of script, and the plotting library is not in it', async () => {
  const folder = await buildDesk();
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
  );
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const other of manifest[name]!.imports ?? []) need(other);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) need(name);
  const files = [...needed].map((name) => readFileSync(join(folder, manifest[name]!.file)));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const name of needed) expect(page).toContain(manifest[name]!.file);
  // What is sent packed is what lies there plain.
  for (const name of needed) {
    const file = join(folder, manifest[name]!.file);
    const plain = readFileSync(file);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(plain)).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(plain)).toBe(true);
  }
  const packed = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(packed).toBeGreaterThan(100_000);
  expect(packed).toBeLessThan(BUDGET);
  const isPlot = (name: string): boolean => /plot/i.test(manifest[name]!.file);
  expect(Object.keys(manifest).filter(isPlot)).not.toEqual([]);
  expect([...needed].filter(isPlot)).toEqual([]);
}, 400_000);
