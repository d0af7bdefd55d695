// Node's hooks for modules in TypeScript: `./x.js` is found as `./x.ts`, as the compiler finds it, and made JavaScript by
// SWC, which writes the metadata of decorators that other quick compilers leave out.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/u.test(specifier) && context.parentURL) {
    const source = new URL(specifier.replace(/js$/u, 'ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  // A runner may ask for a file anew by adding words to its address.
  if (!/^file:.*\.ts(\?|$)/u.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { filename });
  return { format: 'module', source: code, shortCircuit: true };
}
