// Fails where schema.graphql breaks what the last release promised and no decision record says so.
import { readdirSync, readFileSync } from 'node:fs';
import { lastRelease, unnamedBreakingChanges } from './lib/schemaChanges.mjs';

const { version, sdl } = lastRelease();
const records = readdirSync('docs/adr').map((file) => readFileSync(`docs/adr/${file}`, 'utf8'));
const broken = await unnamedBreakingChanges(sdl, readFileSync('schema.graphql', 'utf8'), records);
for (const { path, message } of broken) console.error(`${path}: ${message}`);
if (broken.length > 0) {
  console.error(
    `These break what release ${version} promised. Where that is meant, say why in a decision record, with a line "Breaking: \`PATH\`" each.`,
  );
  process.exit(1);
}
