// The database client is generated code: written anew whenever the schema changed since.
import { isFresh, stamp } from './freshness.mjs';
import { runTool } from './run.mjs';

const step = {
  inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
  outputs: ['src/store/generated/client.ts'],
  // Beside what it vouches for, so that removing the one removes the other.
  stamp: 'src/store/generated/.stamp',
};

/** Runs `prisma generate` unless its output already belongs to the present schema. */
export function generateClient() {
  if (isFresh(step)) return;
  runTool('prisma/build/index.js', ['generate'], {
    quiet: true,
    env: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  stamp(step);
}
