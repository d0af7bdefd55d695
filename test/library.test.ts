import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, transformSync } from '@swc/core';
import { printValue, readText, relate, relateTime, sameName, timeBounds } from '../src/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the library', () => {
  const TEXT = '😀 रूस के राष्ट्रपति व्लादिमीर पुतिन 5 दिसंबर को नई दिल्ली आएंगे।';

  it('reads a text', () => {
    const reading = readText(TEXT, { language: 'hi', publishedOn: '2025-11-17' });
    const date = reading.claims.find((claim) => claim.kind === 'DATE');
    expect(date?.value).toMatchObject({ kind: 'time', edtf: '2025-12-05' });
    const { start, end, exact } = date?.evidence ?? { start: 0, end: 0, exact: '' };
    // Code points: the emoji is one.
    expect([...TEXT].slice(start, end).join('')).toBe(exact);
  });

  it('reads a text of which nothing is known', () => {
    const reading = readText(TEXT);
    expect(reading).toMatchObject({ language: 'hi', publishedOn: null });
    expect(reading.mentions.length).toBeGreaterThan(0);
    expect(readText('Γεια σου', { language: 'el' }).mentions).toEqual([]);
  });

  it.each([
    ['2025-12-05~', '2025-12', 'NARROWER'],
    ['2025-12', '2025-12-05', 'WIDER'],
    ['2025-12-05', '2025-12-06', 'DISJOINT'],
    ['2025-12-05', '2025-12-05', 'EQUAL'],
  ])('relates the times %s and %s: %s', (left, right, relation) => {
    expect(relateTime(left, right)).toBe(relation);
    expect(relate({ kind: 'time', edtf: left }, { kind: 'time', edtf: right })).toBe(relation);
  });

  it('relates values of two kinds to nothing', () => {
    const ordinal = { kind: 'ordinal', ordinal: 25 } as const;
    const years = { kind: 'duration', iso: 'P25Y', approximate: false } as const;
    expect(relate(ordinal, years)).toBe('INCOMPARABLE');
  });

  it.each([
    ['2025-12-05~', '2025-12-05', '2025-12-05', 'day', true, false],
    ['2025-12?', '2025-12-01', '2025-12-31', 'month', false, true],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false, false],
    ['2025/..', '2025-01-01', null, 'year', false, false],
    ['-0044', '-0044-01-01', '-0044-12-31', 'year', false, false],
  ])('bounds %s', (edtf, earliest, latest, grain, approximate, uncertain) => {
    expect(timeBounds(edtf)).toEqual({ earliest, latest, grain, approximate, uncertain });
  });

  it('refuses what is no date', () => {
    expect(() => timeBounds('5 December')).toThrow('5 December');
    expect(() => relateTime('2025-02-30', '2025')).toThrow('2025-02-30');
  });

  it('compares names', () => {
    expect(sameName('उमेश यादव', 'Umesh Yadav').likelihood).toBeGreaterThan(0.9);
    expect(sameName('Jaya', 'हया').likelihood).toBeLessThan(0.1);
    expect(sameName('Delhi', 'दिल्ली').rule).toBe('name/known-as-one');
    expect(sameName('Delhi', 'दिल्ली', { lexicon: false }).rule).toBe('name/different');
  });

  it('prints values in both languages', () => {
    const time = { kind: 'time', edtf: '2025-12-05~' } as const;
    expect(printValue(time, 'en')).toBe('around 5 December 2025');
    expect(printValue(time, 'hi')).toBe('5 दिसंबर 2025 के आसपास');
  });
});

/** All that a module imports when it runs, types left out. */
function imports(source: string): string[] {
  const { code } = transformSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2023' },
  });
  return sources(parseSync(code, { syntax: 'ecmascript', target: 'es2022' }));
}

interface Node {
  readonly type?: string;
  readonly source?: { readonly value: string } | null;
  readonly callee?: Node;
  readonly arguments?: readonly { readonly expression: { readonly value?: string } }[];
}

/** The sources under a node of a syntax tree: `import … from`, `export … from` and `import()`. */
function sources(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(sources);
  const { type = '', source, callee, arguments: given } = node as Node;
  const name =
    callee?.type === 'Import'
      ? given?.[0]?.expression.value
      : /^(Import|Export)/u.test(type)
        ? source?.value
        : undefined;
  return [...(name === undefined ? [] : [name]), ...Object.values(node).flatMap(sources)];
}

describe('what importing the library loads', () => {
  const files = new Set<string>();
  const packages = new Set<string>();

  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.ts')) return;
    for (const name of imports(readFileSync(file, 'utf8'))) {
      if (!name.startsWith('.')) packages.add(name);
      else {
        const at = resolve(dirname(file), name);
        visit(existsSync(at) ? at : at.replace(/\.js$/u, '.ts'));
      }
    }
  };

  beforeAll(() => visit(join(root, 'src/index.ts')));

  it('is the rooms that are pure, and no other', () => {
    const rooms = [...files].map((file) => relative(join(root, 'src'), file).split(/[\\/]/u)[0]);
    expect(new Set(rooms)).toEqual(new Set(['index.ts', 'languages', 'reading', 'text', 'values']));
  });

  it('is no database, no GraphQL, no network and no file', () => {
    expect([...packages].sort()).toEqual(['edtf', 'intl-messageformat', 'temporal-polyfill']);
  });

  it('is found by a walk that sees every kind of import', () => {
    const code =
      "import a from 'a'; export * from 'b'; import('c'); import type { D } from 'd'; a();";
    expect(imports(code).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-library-'));
  const installed = join(folder, 'node_modules/milaan');
  const run = (file: string, ...args: string[]) =>
    spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');

  beforeAll(() => {
    mkdirSync(installed, { recursive: true });
    cpSync(join(root, 'package.json'), join(installed, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction');
    const built = spawnSync(
      process.execPath,
      [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(installed, 'dist')],
      { cwd: root, encoding: 'utf8' },
    );
    if (built.status !== 0) throw new Error(built.stdout);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const USE = `
    import { printValue, relateTime, sameName, timeBounds } from 'milaan';
    const words = printValue({ kind: 'time', edtf: '2025-12-05' }, 'en');
    console.log([relateTime('2025-12-05', '2025'), timeBounds('2025').latest, words].join('; '));
    console.log(sameName('Umesh', 'उमेश').likelihood > 0.9);
  `;

  it('is imported by its name', () => {
    writeFileSync(join(folder, 'use.mjs'), USE);
    const { stdout, stderr } = run('use.mjs');
    expect(stderr).toBe('');
    expect(stdout).toBe('NARROWER; 2025-12-31; 5 December 2025\ntrue\n');
  });

  it.each([
    ['right', "import type { Reading, Relation } from 'milaan';", 0],
    [
      'wrong',
      "import { relateTime } from 'milaan'; export const n: number = relateTime('', '');",
      1,
    ],
  ])('has types that find what is %s', (name, lines, status) => {
    writeFileSync(join(folder, `${name}.mts`), `${lines}\n${name === 'right' ? USE : ''}`);
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023'];
    const { stdout, status: ended } = run(
      tsc,
      ...options,
      '--lib',
      'es2023,dom',
      '--types',
      '',
      `${name}.mts`,
    );
    expect({ ended, stdout }).toEqual({
      ended: status,
      stdout: status === 0 ? '' : expect.stringContaining("'number'"),
    });
  });

  it('has a client of its own, with types', () => {
    const lines = [
      "import { connect, RequestFailed, type Milaan } from 'milaan/client';",
      "const milaan: Milaan = connect('http://localhost:1');",
      "export const text = async () => (await milaan.read({ text: 'a' })).claims[0]?.value.text;",
      "milaan.question('a').catch((error) => console.log(error instanceof RequestFailed));",
    ];
    writeFileSync(join(folder, 'client.mts'), lines.join('\n'));
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const built = run(tsc, ...options, '--lib', 'es2023,dom', 'client.mts');
    expect(built.stdout).toBe('');
    // Nobody listens there: the connection is refused, not the request.
    expect(run('client.mjs').stdout).toBe('false\n');
  });

  it('shows nothing but the library', () => {
    writeFileSync(join(folder, 'deep.mjs'), "import 'milaan/dist/main.js';");
    expect(run('deep.mjs').stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
