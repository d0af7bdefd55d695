// One file for the server: Node reads some thousand modules otherwise, which is a fifth of a start (2.5 s against 2.0 s to
// the first answer on two cores). What brings files of its own (WebAssembly, native code) stays in node_modules.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundle } from './bundle.mjs';
import { stamp } from './freshness.mjs';

/** What runs Prisma's client: JavaScript alone, without the WebAssembly that compiles queries. */
const CLIENT = '@prisma/client/runtime/client';

/** Bundles dist/start.js into dist/server.js, with what is loaded later or only sometimes in files beside it. */
export async function bundleServer() {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: {
      alias: [
        // Node would be given the one for CommonJS, whose names it looks for in its text: 40 ms of a start. The rest of the
        // package stays where it is.
        {
          find: CLIENT,
          replacement: fileURLToPath(import.meta.resolve(CLIENT)).replace(/\.js$/, '.mjs'),
        },
      ],
    },
    ssr: {
      noExternal: true,
      external: [
        '@electric-sql/pglite',
        'pglite-prisma-adapter',
        '@prisma/client',
        '@prisma/adapter-pg',
        '@prisma/driver-adapter-utils',
        '@prisma/schema-engine-wasm',
        'pg',
        // Within a bundle it takes the digests of queries in JavaScript, not by Node's own.
        '@apollo/utils.createhash',
        // Loaded only where a model helps.
        'openai',
        '@anthropic-ai/sdk',
      ],
    },
    build: {
      ssr: 'dist/start.js',
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        // All in one folder: what lies beside a module is then found from any of them.
        output: { entryFileNames: 'server.js', chunkFileNames: 'server-[name]-[hash].js' },
      },
    },
  });
  stamp(bundle);
}
