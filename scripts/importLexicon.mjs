// npm run lexicon:import -- dump.json[.gz] [--out file.ts|file.json] [--sitelinks 20] [--limit n] [--class Q…=PLACE]
// Reads what the lexicon lacks from a Wikidata JSON dump; `-` reads standard input: bzcat dump.json.bz2 | … -- -
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildServer } from './lib/buildServer.mjs';

const USAGE =
  'npm run lexicon:import -- dump.json[.gz] [--out file.ts|file.json] [--sitelinks 20] [--limit n] [--class Q515=PLACE]';

/** @returns {never} */
function refuse(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'src/languages/lexicon/imported.ts' },
        sitelinks: { type: 'string', default: '20' },
        limit: { type: 'string' },
        class: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const { values, positionals } = options();
const [dump] = positionals;
if (!dump || positionals.length > 1) refuse(USAGE);
const whole = (/** @type {string} */ name, /** @type {string} */ text) =>
  /^\d+$/.test(text) ? Number(text) : refuse(`--${name} takes a whole number, not "${text}".`);
const classes = new Map(
  values.class.map((text) => {
    const [, id, type] = /^(Q[1-9]\d*)=(PERSON|PLACE|ORGANISATION|ROLE)$/.exec(text) ?? [];
    return id ? [id, type] : refuse(`--class takes Q515=PLACE and the like, not "${text}".`);
  }),
);

buildServer();
const { asModule, importWikidata } = await import('../dist/languages/lexicon/importWikidata.js');
const { openDump } = await import('../dist/languages/lexicon/wikidata/readDump.js');
const { lexicon } = await import('../dist/languages/lexicon/lexicon.js');

try {
  const found = await importWikidata(openDump(dump), lexicon, {
    sitelinks: whole('sitelinks', values.sitelinks),
    ...(values.limit === undefined ? {} : { limit: whole('limit', values.limit) }),
    classes,
  });
  const text = values.out.endsWith('.json')
    ? `${JSON.stringify(found.entities, null, 2)}\n`
    : asModule(found.entities);
  writeFileSync(values.out, text);
  for (const fault of found.faults) console.error(`Left out: ${fault}`);
  console.log(
    `Read ${found.read} entities: ${found.entities.length} new, ${found.known} there already. Wrote ${values.out}.`,
  );
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
