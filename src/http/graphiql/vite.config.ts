import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Where the server serves it.
  base: '/graphiql/',
  worker: { format: 'es' },
  build: {
    outDir: '../../../dist/graphiql',
    emptyOutDir: true,
    // Measuring the packed size of Monaco costs seconds and tells nobody anything.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use no memo" in GraphiQL's files speaks to a compiler that has run already.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
