import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Where the server serves its files; the page itself is at /.
  base: '/desk/',
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
      onLog(level, log, report) {
        // "use client" speaks to servers that render React; none does here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
