// What Pothos has to know of the tables, from its own generator: run beside prisma/schema.prisma, of which it makes types for
// TypeScript with the data in them. The types are of no use here.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../../scripts/lib/run.mjs';

/** The data model of the server's schema. */
export function pothosDatamodel() {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-pothos-'));
  try {
    const output = join(folder, 'pothos.ts');
    const schema = join(folder, 'schema.prisma');
    const generator = fileURLToPath(
      new URL('../bin/generator.js', import.meta.resolve('@pothos/plugin-prisma')),
    );
    writeFileSync(
      schema,
      `${readFileSync(fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url)), 'utf8')}
generator pothos {
  provider          = "node ${generator}"
  output            = "${output}"
  clientOutput      = "@prisma/client"
  generateDatamodel = "true"
}
`,
    );
    runTool('prisma/build/index.js', ['generate', '--schema', schema, '--generator', 'pothos'], {
      quiet: true,
      env: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    });
    const [, json] = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(readFileSync(output, 'utf8'));
    return JSON.parse(JSON.parse(json));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
