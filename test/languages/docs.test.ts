import { readFileSync, writeFileSync } from 'node:fs';
import { parsePattern } from '../../src/languages/patternSyntax.js';
import { packs } from '../../src/languages/registry.js';
import { senseClasses } from '../../src/languages/senseClasses.js';
import { NEEDED_MARKERS } from '../../src/languages/validating/clauses.js';
import { productions } from '../../src/reading/productions/productions.js';

const PAGE = 'docs/languages.md';
const patterns = packs.flatMap(({ language, patterns }) =>
  patterns.map((rule) => ({ language, ...rule, terms: parsePattern(rule.pattern) })),
);
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

/** The tables of the page, by the name in their comment. */
const tables: Readonly<Record<string, () => string[]>> = {
  senses: () => [
    row('sense', 'what it says'),
    row('---', '---'),
    ...Object.entries(senseClasses).map(([cls, says]) => row(code(cls), says)),
  ],
  productions: () => [
    row('production', 'labels', 'used by'),
    row('---', '---', '---'),
    ...Object.keys(productions).map((name) => {
      const users = patterns.filter(({ make }) => make === name);
      const labels = new Set(
        users.flatMap(({ terms }) => terms.flatMap(({ label }) => label ?? [])),
      );
      return row(
        code(name),
        [...labels].sort().map(code).join(' ') || '–',
        [...new Set(users.map(({ language }) => code(language)))].join(' ') || '–',
      );
    }),
  ],
  markers: () => [NEEDED_MARKERS.map(code).join(', ')],
  packs: () => [
    row('language', 'words', 'patterns', 'triggers', 'common words'),
    row('---', '---', '---', '---', '---'),
    ...packs.map((pack) =>
      row(
        code(pack.language),
        pack.words.some(({ sense }) => sense.cls === 'verb') ? 'with verbs' : 'without verbs',
        pack.patterns.length ? 'yes' : 'no',
        pack.words.some(({ sense }) => sense.cls === 'trigger') ? 'yes' : 'no: mentions only',
        pack.commonWords ? 'yes' : 'no: by script',
      ),
    ),
  ],
};

const fill = (page: string): string =>
  page.replace(
    /(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/gu,
    (_, begin: string, name: string, end: string) =>
      `${begin}${(tables[name]?.() ?? [`no table ${name}`]).join('\n')}\n${end}`,
  );

describe(PAGE, () => {
  const page = readFileSync(PAGE, 'utf8');
  if (process.env.UPDATE) writeFileSync(PAGE, fill(page));

  it.each(Object.keys(tables))('holds the table of %s', (name) => {
    expect(page.split(`<!-- begin ${name} -->`)).toHaveLength(2);
  });

  // UPDATE=1 npm test -- test/languages/docs writes the tables anew.
  it('says what the code says', () => {
    const now = process.env.UPDATE ? readFileSync(PAGE, 'utf8') : page;
    expect(now).toBe(fill(now));
  });

  it('speaks of every field of a pack', () => {
    const fields = new Set(packs.flatMap((pack) => Object.keys(pack)));
    expect(fields.size).toBeGreaterThan(15);
    expect([...fields].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });

  it('names only files that are there', () => {
    const files = [...page.matchAll(/`((?:src|test|bench|scripts)\/[\w/.-]+\.\w+)`/gu)].map(
      ([, file]) => file as string,
    );
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) expect(() => readFileSync(file)).not.toThrow();
  });
});
