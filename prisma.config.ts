import { defineConfig } from 'prisma/config';

// `prisma generate` asks for a schema engine that it never runs; any existing file spares the download.
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({ schema: 'prisma/schema.prisma' });
