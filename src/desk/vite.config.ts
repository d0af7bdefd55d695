import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const BASE = '/desk/';

/**
 * Sets the script that asks for the queue, with what it imports, before all else: it is small, and the server answers while
 * the rest is still on its way. Asynchronous: one that is put off would also wait for the styles.
 */
const firstScript = (): Plugin => ({
  name: 'first-script',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((one) => one.type === 'chunk')
        .filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/desk/first.ts'))
        .flatMap(({ fileName, imports }) => [
          tagOf('script', { type: 'module', async: true, src: BASE + fileName }),
          ...imports.map((name) => tagOf('link', { rel: 'modulepreload', href: BASE + name })),
        ]),
  },
});

const tagOf = (tag: string, attrs: Record<string, string | boolean>) => ({
  tag,
  attrs: { ...attrs, crossorigin: true, fetchpriority: 'high' },
  injectTo: 'head-prepend' as const,
});

/** Whether first.ts asks by this module. */
const isAsking = (id: string): boolean =>
  /\/src\/(client\/|desk\/(api\/ask|generated\/|language\/languages|queue\/(firstQueue|queueFilter)))/.test(
    id,
  );

/** Packs what is worth it once, so that the server never has to. */
const pack = (): Plugin => ({
  name: 'pack',
  // The files as they are written: Vite changes chunks to the very end.
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const file = join(dir, name);
      const source = readFileSync(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
      };
      writeFileSync(`${file}.br`, brotliCompressSync(source, { params }));
      writeFileSync(`${file}.gz`, gzipSync(source));
    }
  },
});

export default defineConfig({
  root: import.meta.dirname,
  // Where the server serves its files; the page itself is at /.
  base: BASE,
  plugins: [firstScript(), pack()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    // What the first view loads is measured by it (test/desk/budget.test.ts).
    manifest: true,
    // A file set into the page as data would need a looser policy.
    assetsInlineLimit: 0,
    // Both are from spring 2024 on: `light-dark()` then needs no stand-in.
    target: ['chrome123', 'firefox124', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      output: {
        // The first view in two files, not in sixteen that wait for each other's connections: what asks, and what shows.
        codeSplitting: {
          groups: [
            { name: 'ask', test: isAsking, priority: 1 },
            { name: 'show', tags: ['$initial'], test: (id) => !id.endsWith('/desk/first.ts') },
          ],
        },
      },
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/first.ts`],
      onLog(level, log, report) {
        // "use client" speaks to servers that render React; none does here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
