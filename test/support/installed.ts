import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lays an example into a folder as if `npm install` had been run there: beside it stands milaan, as far as `milaan/client`. */
export function installExample(name: string, folder: string): string {
  const example = join(folder, name);
  cpSync(join(root, 'examples', name), example, { recursive: true });
  const installed = join(example, 'node_modules/milaan');
  compile(join(root, 'src/client'), join(installed, 'dist/client'));
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction');
  for (const file of readdirSync(example).filter((one) => one.endsWith('.ts')))
    compileFile(join(example, file), join(example, file.replace(/ts$/, 'js')));
  return example;
}

function compile(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) compile(source, target);
    else if (entry.name.endsWith('.ts')) compileFile(source, target.replace(/ts$/, 'js'));
  }
}

function compileFile(source: string, target: string): void {
  const { code } = transformFileSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  writeFileSync(target, code);
}
